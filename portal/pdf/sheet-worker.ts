import { parentPort } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/*
 * Sets sheets in a thread of its own: the compiler works without pause, and readers of other pages must not wait for it. Runs
 * as plain Node or in the application's bundle, whose own data a thread begins with; so everything comes with the order.
 */

/** A sheet to set: its source, and files by their place in the workspace. */
export type SheetOrder = {
  /** All that a document could read from the disk, were it ever able to: our fonts. */
  readonly workspace: string;
  readonly source: string;
  readonly files: readonly (readonly [string, Uint8Array])[];
};

export type SheetAnswer =
  | { readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly ok: false; readonly reason: string };

let opened: NodeCompiler | null = null;

parentPort?.on("message", (order: SheetOrder) => parentPort?.postMessage(answer(order)));

function answer({ workspace, source, files }: SheetOrder): SheetAnswer {
  try {
    opened ??= NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [workspace] }] });
    const compiler = opened;
    compiler.resetShadow();
    for (const [place, bytes] of files) compiler.mapShadow(place, Buffer.from(bytes));
    const pdf = new Uint8Array(exportPdf(compiler, source));
    // What was set before is not needed again; the compiler would keep it for ever.
    compiler.evictCache(0);
    return { ok: true, pdf };
  } catch (error) {
    return { ok: false, reason: String(error) };
  }
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
