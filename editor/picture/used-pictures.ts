import type { ArticleBody, BodyNode, PictureNode } from "../body.ts";
import { embedPosition, embedsIn } from "../embed/used-embeds.ts";
import { editorMessages } from "../messages.ts";

/** A use of a picture; `position` is what a person counts by, such as „Bild 2“. */
export type UsedPicture = { readonly pictureId: number; readonly position: string };

/** The pictures between the paragraphs of a text, in reading order. */
export function picturesIn(node: BodyNode): PictureNode[] {
  if (node.type === "picture") return [node];
  const inner: readonly BodyNode[] = "content" in node ? (node.content ?? []) : [];
  return inner.flatMap(picturesIn);
}

/** „Bild 2“ for the second picture of a text; `index` counts from 0. */
export function picturePosition(index: number): string {
  return `${editorMessages.positionPicture} ${index + 1}`;
}

/** Every use of a stored picture by a text: the pictures in reading order, then what stands for embeds. */
export function usedPictures(body: ArticleBody): UsedPicture[] {
  const shown = picturesIn(body).map(({ attrs }, index) => ({
    pictureId: attrs.pictureId,
    position: picturePosition(index),
  }));
  const previews = embedsIn(body).flatMap(({ attrs: { pictureId } }, index) =>
    pictureId === null ? [] : [{ pictureId, position: embedPosition(index) }],
  );
  return [...shown, ...previews];
}

/** Numbers of the pictures that a text uses, each once. */
export function usedPictureIds(body: ArticleBody): number[] {
  return [...new Set(usedPictures(body).map(({ pictureId }) => pictureId))];
}
