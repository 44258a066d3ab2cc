import { isStorable } from "#lib/storable-text.ts";
import { MAX_CAPTION_LENGTH, MAX_PICTURE_ID } from "../limits.ts";
import { editorMessages } from "../messages.ts";

/** True for what may be the number of a stored picture; whether there is one is the newsroom's to say. */
export function isPictureId(id: unknown): id is number {
  return typeof id === "number" && Number.isInteger(id) && id > 0 && id <= MAX_PICTURE_ID;
}

/** @throws RangeError for what cannot be the number of a picture */
export function validatePictureId(id: unknown): void {
  if (!isPictureId(id)) throw new RangeError(editorMessages.pictureId);
}

/** @throws RangeError for a caption, credit, title or alternative text that is no text, too long or cannot be stored */
export function validateCaption(text: unknown): void {
  if (typeof text !== "string") throw new RangeError(editorMessages.captionText);
  if (text.length > MAX_CAPTION_LENGTH) throw new RangeError(editorMessages.captionTooLong);
  if (!isStorable(text)) throw new RangeError(editorMessages.unstorableText);
}
