import { askAt } from "#lib/jobs/ask-at.ts";
import { arrangeFrontPage } from "#newsroom/front-page/arrange-front-page.ts";
import { type FrontPageInput, frontPageSchema } from "#newsroom/front-page/front-page-schema.ts";
import { parseInput } from "#newsroom/parse-input.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { inPress } from "../in-press.ts";

/** Arranges the front page and prints it; its clock is set for whatever ends by itself. @returns the page's new version */
export async function printFrontPage(actor: Actor, input: FrontPageInput): Promise<number> {
  const named = parseInput(frontPageSchema, input).placements.map(({ articleId }) => articleId);
  return inPress(async (transaction) => {
    const { version, placements } = await arrangeFrontPage(transaction, actor, input);
    await transaction.portalFrontPlacement.deleteMany();
    await transaction.portalFrontPlacement.createMany({ data: [...placements] });
    const ends = new Set(placements.flatMap(({ endsAt }) => endsAt?.getTime() ?? []));
    for (const moment of ends) await askAt(transaction, "due-articles", new Date(moment));
    return version;
  }, named);
}
