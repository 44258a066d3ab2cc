import path from "node:path";
import type { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";
import sharp from "sharp";
import { composeSharePicture } from "./compose-share-picture.ts";
import type { ShareCard } from "./share-card.ts";

/** All that a document could read from the disk, were it ever able to: our fonts. */
const workspace = path.join(process.cwd(), ".assets", "pdf-fonts");

let opened: Promise<NodeCompiler> | null = null;

/** The card as a PNG. Typst draws the letters as outlines in about a millisecond; the rest is done beside the event loop. */
export async function drawSharePicture(card: ShareCard): Promise<Uint8Array<ArrayBuffer>> {
  const compiler = await openOnce();
  const svg = compiler.plainSvg({ mainFileContent: composeSharePicture(card) });
  return new Uint8Array(await sharp(Buffer.from(svg)).png({ palette: true, colours: 64 }).toBuffer());
}

/** A failed opening is not kept: the next picture tries again. */
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
