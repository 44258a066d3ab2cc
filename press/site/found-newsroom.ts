import { type CompletedSetUp, completeSetUp } from "#newsroom/people/set-up.ts";
import { inPress } from "../in-press.ts";
import { printSection } from "../print-references.ts";
import { printSite } from "./print-site.ts";

/** The first set-up: admin, by-line, section and settings, and the portal that readers find from then on. */
export function foundNewsroom(input: unknown): Promise<CompletedSetUp> {
  return inPress(async (transaction) => {
    const founded = await completeSetUp(transaction, input);
    await printSite(transaction);
    await printSection(transaction, founded.sectionId);
    return founded;
  });
}
