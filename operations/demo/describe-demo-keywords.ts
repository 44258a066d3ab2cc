import type { Actor } from "#newsroom/people/actor.ts";
import { updateKeyword } from "#press/keywords/update-keyword.ts";
import type { DemoKeyword } from "./demo-content.ts";

/** Gives keywords that exist their descriptions and links; a second time changes nothing. */
export async function describeDemoKeywords(
  editor: Actor,
  keywords: readonly DemoKeyword[],
  ids: ReadonlyMap<string, number>,
): Promise<void> {
  for (const { name, kind, acronym, aliases = [], description, broader, seeAlso = [] } of keywords) {
    const id = ids.get(name);
    if (id === undefined || (description === undefined && broader === undefined && seeAlso.length === 0)) continue;
    await updateKeyword(editor, {
      id,
      name,
      kind,
      acronym: acronym ?? null,
      aliases,
      description: description ?? "",
      broaderId: broader === undefined ? null : (ids.get(broader) ?? null),
      seeAlsoIds: seeAlso.flatMap((other) => ids.get(other) ?? []),
    });
  }
}
