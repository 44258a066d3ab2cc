import path from "node:path";
import sharp from "sharp";
import { typstPicturePath } from "#editor/picture/print.ts";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { renditionKey } from "#lib/storage/rendition.ts";
import type { PortalArticle, TextPicture } from "../articles/article.ts";
import { composePdf } from "./compose-pdf.ts";
import { keptSheet, type MadeSheet } from "./kept-sheet.ts";
import { SHEET_WORKSPACE, setSheet } from "./set-sheet.ts";

/** The rendition that is wide enough for a sheet of paper, in pixels. */
const PRINT_WIDTH = 1200;

export type SheetFrame = { readonly siteName: string; readonly canonical: string };

/** The piece as a tagged PDF (PDF/UA-1 where our fonts have every character), with embedded fonts. */
export async function makePdf(article: PortalArticle, frame: SheetFrame): Promise<Uint8Array<ArrayBuffer>> {
  return (await makeSheet(article, frame)).pdf;
}

/** The same for a published piece: made once for what is printed of it, and kept over restarts and for all instances. */
export function keepPdf(article: PortalArticle, frame: SheetFrame): Promise<Uint8Array<ArrayBuffer>> {
  const pictureFiles = picturesOf(article).map(({ contentHash }) => contentHash);
  const content = composePdf(article, { ...frame, pictureFiles });
  return keptSheet({ articleId: article.id, content }, () => makeSheet(article, frame));
}

async function makeSheet(article: PortalArticle, frame: SheetFrame): Promise<MadeSheet> {
  let isWhole = true;
  const pdf = await setSheet(async () => {
    const files = await readPictures(article);
    isWhole = picturesOf(article).every(({ contentHash }) => files.has(contentHash));
    return {
      source: composePdf(article, { ...frame, pictureFiles: [...files.keys()] }),
      files: [...files].map(([hash, bytes]) => [path.join(SHEET_WORKSPACE, typstPicturePath(hash)), bytes] as const),
    };
  });
  return { pdf, isWhole };
}

function picturesOf({ picture, textPictures }: PortalArticle): readonly TextPicture[] {
  return [...(picture === null ? [] : [picture]), ...textPictures];
}

/** The lead picture and those of the text, by their hash; a lost file is left out. */
async function readPictures(article: PortalArticle): Promise<ReadonlyMap<string, Buffer>> {
  const files = new Map<string, Buffer>();
  for (const picture of picturesOf(article)) {
    const bytes = files.get(picture.contentHash) ?? (await readPicture(picture));
    if (bytes !== null) files.set(picture.contentHash, bytes);
  }
  return files;
}

/** Typst reads no AVIF; the WebP rendition becomes a JPEG. */
async function readPicture({ contentHash, widths }: TextPicture): Promise<Buffer | null> {
  const width = widths.find((candidate) => candidate >= PRINT_WIDTH) ?? widths.at(-1);
  if (width === undefined) return null;
  const bytes = await mediaStorage().get(renditionKey({ contentHash, width, format: "webp" }));
  return bytes === null ? null : sharp(bytes).jpeg({ quality: 85 }).toBuffer();
}
