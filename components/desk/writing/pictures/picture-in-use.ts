import type { PicturePreview } from "../writing-article.ts";
import type { PictureInUse } from "../writing-draft.ts";

type NewPicture = { readonly id: number; readonly preview: PicturePreview; readonly credit: string | null };

/**
 * Puts a picture into the place of another. Alternative text and caption are a person's words and stay to be checked;
 * the credit of the former picture would be wrong under the new one and goes.
 */
export function putPicture(former: PictureInUse | null, { id, preview, credit }: NewPicture): PictureInUse {
  return {
    pictureId: id,
    alt: former?.alt ?? "",
    caption: former?.caption ?? "",
    credit: credit ?? "",
    preview,
  };
}
