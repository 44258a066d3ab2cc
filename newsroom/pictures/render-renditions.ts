import sharp from "sharp";
import { RENDITION_FORMATS, type RenditionFormat } from "#lib/storage/rendition.ts";
import { refusePicture } from "./inspect-picture.ts";
import { MAX_PIXELS, renditionWidths } from "./picture.ts";
import { pictureMessages } from "./picture-messages.ts";
import { workQueue } from "./work-queue.ts";

/** One picture in one width and format, ready to be stored. */
export type RenderedPicture = {
  readonly width: number;
  readonly format: RenditionFormat;
  readonly bytes: Uint8Array;
};

type Pixels = Awaited<ReturnType<typeof decode>>;

// Two threads for pictures in all, one in each encoder: uploads never take the processors from those who read.
const ENCODERS_AT_ONCE = 2;
sharp.concurrency(1);

/** Seconds that decoding or one encoding may take. */
const TIMEOUT_SECONDS = 30;

// AVIF effort 4 takes four times as long as 3 for files only 3 % smaller; 2 makes files that are 25 % larger.
const AVIF = { quality: 55, effort: 3, chromaSubsampling: "4:2:0" } as const;
const WEBP = { quality: 80, effort: 4 } as const;

/**
 * Makes every rendition of an inspected picture, upright, in sRGB, without any metadata of the upload.
 * @param width the picture's own width in pixels, orientation applied
 * @throws CommandError "invalid" when the file turns out to be broken or takes too long
 */
export async function renderRenditions(bytes: Uint8Array, width: number): Promise<RenderedPicture[]> {
  const widths = renditionWidths(width);
  const pixels = await decode(bytes, widths.at(-1) ?? width).catch((error: unknown) => {
    throw isTimeout(error) ? refusePicture(pictureMessages.tooSlow) : refusePicture(pictureMessages.broken);
  });
  const encoders = workQueue({ atOnce: ENCODERS_AT_ONCE, waiting: Number.POSITIVE_INFINITY });
  const wanted = widths.toReversed().flatMap((each) => RENDITION_FORMATS.map((format) => ({ width: each, format })));
  return Promise.all(wanted.map((rendition) => encoders(() => encode(pixels, rendition)))).catch((error: unknown) => {
    throw isTimeout(error) ? refusePicture(pictureMessages.tooSlow) : error;
  });
}

function isTimeout(error: unknown): boolean {
  return error instanceof Error && error.message.includes("timeout");
}

/** Decodes once, already in the largest width; every rendition is made from these pixels. */
async function decode(bytes: Uint8Array, width: number) {
  return sharp(bytes, { limitInputPixels: MAX_PIXELS, failOn: "warning", autoOrient: true })
    .resize({ width, withoutEnlargement: true })
    .toColourspace("srgb")
    .timeout({ seconds: TIMEOUT_SECONDS })
    .raw()
    .toBuffer({ resolveWithObject: true });
}

async function encode(
  { data, info }: Pixels,
  { width, format }: Omit<RenderedPicture, "bytes">,
): Promise<RenderedPicture> {
  const { channels, height } = info;
  const resized = sharp(data, { raw: { width: info.width, height, channels } })
    .resize({ width })
    .timeout({ seconds: TIMEOUT_SECONDS });
  const bytes = await (format === "avif" ? resized.avif(AVIF) : resized.webp(WEBP)).toBuffer();
  return { width, format, bytes };
}
