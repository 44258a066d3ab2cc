"use server";

import type { GivenCopy } from "#components/desk/writing/working-copy/working-copy-session.ts";
import type { ChosenKeyword, ChosenPiece, NamedPicture } from "#components/desk/writing/writing-article.ts";
import type { ActionResult } from "#components/ui/action-result.ts";
import { describeReferences } from "#newsroom/articles/describe-references.ts";
import { deskPreview } from "#newsroom/pictures/picture.ts";
import { viewWorkingCopy } from "#newsroom/working-copy/view-working-copy.ts";
import { deskAction } from "../../../../desk-action.ts";
import { toGiven } from "./to-given.ts";

/** The present document, for a page whose own has ended. */
export async function openWorkingCopyAction(articleId: unknown): Promise<ActionResult<GivenCopy>> {
  return deskAction("use-desk", async (user) => toGiven(await viewWorkingCopy(user, articleId)));
}

/** Names for numbers that somebody else has put into the document. */
export async function describeReferencesAction(input: unknown): Promise<
  ActionResult<{
    keywords: readonly ChosenKeyword[];
    pictures: readonly NamedPicture[];
    pieces: readonly ChosenPiece[];
  }>
> {
  return deskAction("use-desk", async () => {
    const { pictures, ...named } = await describeReferences(input);
    return { ...named, pictures: pictures.map((picture) => ({ id: picture.id, preview: deskPreview(picture) })) };
  });
}
