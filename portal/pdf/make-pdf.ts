import path from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import sharp from "sharp";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { renditionKey } from "#lib/storage/rendition.ts";
import type { PortalArticle } from "../articles/article.ts";
import { composePdf } from "./compose-pdf.ts";

/** The rendition that is wide enough for a sheet of paper, in pixels. */
const PRINT_WIDTH = 1200;
const PICTURE_PATH = "/bild.jpg";
/** All that a document could read from the disk, were it ever able to: our fonts. */
const workspace = path.join(process.cwd(), ".assets", "pdf-fonts");

let opened: Promise<NodeCompiler> | null = null;

/** The piece as a tagged PDF (PDF/UA-1 where our fonts have every character), with embedded fonts. */
export async function makePdf(
  article: PortalArticle,
  frame: { siteName: string; canonical: string },
): Promise<Uint8Array<ArrayBuffer>> {
  const compiler = await openOnce();
  const picture = await readPicture(article);
  // From here on nothing waits: the one compiler holds one picture at a time.
  if (picture !== null) compiler.mapShadow(path.join(workspace, PICTURE_PATH), picture);
  const mainFileContent = composePdf(article, { ...frame, picture: picture === null ? null : { path: PICTURE_PATH } });
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

/** Typst reads no AVIF; the WebP rendition becomes a JPEG. */
async function readPicture(article: PortalArticle): Promise<Buffer | null> {
  if (article.picture === null) return null;
  const { contentHash, widths } = article.picture;
  const width = widths.find((candidate) => candidate >= PRINT_WIDTH) ?? widths.at(-1);
  if (width === undefined) return null;
  const bytes = await mediaStorage().get(renditionKey({ contentHash, width, format: "webp" }));
  return bytes === null ? null : sharp(bytes).jpeg({ quality: 85 }).toBuffer();
}
