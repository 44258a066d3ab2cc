import sharp, { type Metadata } from "sharp";
import { CommandError } from "#lib/errors.ts";
import { detectFileType, type FileType } from "./detect-file-type.ts";
import { MAX_PICTURE_BYTES, MAX_PIXELS, MAX_SIDE_PIXELS, UPLOAD_TYPES, type UploadType } from "./picture.ts";
import { pictureMessages, REFUSED_TYPES } from "./picture-messages.ts";
import { readPictureCredit } from "./read-picture-credit.ts";

/** What an upload is, read from its head. Sizes are in pixels with the orientation applied. */
export type PictureFacts = {
  readonly type: UploadType;
  readonly width: number;
  readonly height: number;
  /** Whom to credit, as the file's own metadata say, or null. */
  readonly suggestedCredit: string | null;
};

/**
 * Judges an upload by its content before a single pixel is decoded.
 * @throws CommandError "invalid" on the field "picture", saying what to do
 */
export async function inspectPicture(bytes: Uint8Array): Promise<PictureFacts> {
  if (bytes.byteLength === 0) throw refusePicture(pictureMessages.empty);
  if (bytes.byteLength > MAX_PICTURE_BYTES) throw refusePicture(pictureMessages.tooManyBytes(bytes.byteLength));
  const type = detectFileType(bytes);
  if (!isUploadType(type)) throw refusePicture(REFUSED_TYPES[type]);
  const head = await readHead(bytes);
  if (!isOfType(head, type)) throw refusePicture(pictureMessages.broken);
  if ((head.pages ?? 1) > 1) throw refusePicture(pictureMessages.animated);
  const { width, height } = head.autoOrient;
  if (width * height > MAX_PIXELS) throw refusePicture(pictureMessages.tooManyPixels(width, height));
  if (Math.max(width, height) > MAX_SIDE_PIXELS) throw refusePicture(pictureMessages.sideTooLong(width, height));
  const suggestedCredit = readPictureCredit({ exif: head.exif, iptc: head.iptc, xmp: head.xmpAsString });
  return { type, width, height, suggestedCredit };
}

/** The refusal of a picture, at the field where it was chosen. */
export function refusePicture(message: string): CommandError {
  return new CommandError("invalid", message, [{ field: "picture", message }]);
}

function isUploadType(type: FileType): type is UploadType {
  const accepted: readonly FileType[] = UPLOAD_TYPES;
  return accepted.includes(type);
}

async function readHead(bytes: Uint8Array): Promise<Metadata> {
  try {
    // Without sharp's own limit, so that a refusal can name the size; only the head is read here.
    return await sharp(bytes, { limitInputPixels: false }).metadata();
  } catch {
    throw refusePicture(pictureMessages.broken);
  }
}

/** Whatever decoder will be used is the one for what the file pretends to be. */
function isOfType(head: Metadata, type: UploadType): boolean {
  return type === "avif" ? head.format === "heif" && head.compression === "av1" : head.format === type;
}
