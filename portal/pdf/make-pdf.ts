import path from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import sharp from "sharp";
import { typstPicturePath } from "#editor/picture/print.ts";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { renditionKey } from "#lib/storage/rendition.ts";
import type { PortalArticle, TextPicture } from "../articles/article.ts";
import { composePdf } from "./compose-pdf.ts";

/** The rendition that is wide enough for a sheet of paper, in pixels. */
const PRINT_WIDTH = 1200;
/** All that a document could read from the disk, were it ever able to: our fonts. */
const workspace = path.join(process.cwd(), ".assets", "pdf-fonts");

let opened: Promise<NodeCompiler> | null = null;

/** The piece as a tagged PDF (PDF/UA-1 where our fonts have every character), with embedded fonts. */
export async function makePdf(
  article: PortalArticle,
  frame: { siteName: string; canonical: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const compiler = await openOnce();
  const files = await readPictures(article);
  // From here on nothing waits: the one compiler holds the pictures of one piece at a time.
  compiler.resetShadow();
  for (const [hash, bytes] of files) compiler.mapShadow(path.join(workspace, typstPicturePath(hash)), bytes);
  const mainFileContent = composePdf(article, { ...frame, pictureFiles: [...files.keys()] });
  return new Uint8Array(exportPdf(compiler, mainFileContent));
}

/** PDF/UA forbids characters without a shape, such as an emoji: then readers get the same tagged sheet with a box there. */
function exportPdf(compiler: NodeCompiler, mainFileContent: string): Buffer {
  try {
    // The package's enum is declared for types only and does not exist at run time.
    return compiler.pdf({ mainFileContent }, { pdfStandard: "ua-1" });
  } catch {
    return compiler.pdf({ mainFileContent });
  }
}

/** A failed opening is not kept: the next sheet tries again. */
function openOnce(): Promise<NodeCompiler> {
  opened ??= openCompiler().catch((error: unknown) => {
    opened = null;
    throw error;
  });
  return opened;
}

async function openCompiler(): Promise<NodeCompiler> {
  const { NodeCompiler: Compiler } = await import("@myriaddreamin/typst-ts-node-compiler");
  return Compiler.create({ workspace, fontArgs: [{ fontPaths: [workspace] }] });
}

/** The lead picture and those of the text, by their hash; a lost file is left out. */
async function readPictures(article: PortalArticle): Promise<ReadonlyMap<string, Buffer>> {
  const pictures = [...(article.picture === null ? [] : [article.picture]), ...article.textPictures];
  const files = new Map<string, Buffer>();
  for (const picture of pictures) {
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
