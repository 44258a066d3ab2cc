import { askAt } from "#lib/jobs/ask-at.ts";
import { arrangeFrontPage } from "#newsroom/front-page/arrange-front-page.ts";
import type { FrontPageInput } from "#newsroom/front-page/front-page-schema.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { inPress } from "../in-press.ts";

/** Arranges the front page and prints it; its clock is set for whatever ends by itself. @returns the page's new version */
export function printFrontPage(actor: Actor, input: FrontPageInput): Promise<number> {
  return inPress(async (transaction) => {
    const { version, placements } = await arrangeFrontPage(transaction, actor, input);
    await transaction.portalFrontPlacement.deleteMany();
    await transaction.portalFrontPlacement.createMany({ data: [...placements] });
    const ends = new Set(placements.flatMap(({ endsAt }) => endsAt?.getTime() ?? []));
    for (const moment of ends) await askAt(transaction, "due-articles", new Date(moment));
    return version;
  });
}
