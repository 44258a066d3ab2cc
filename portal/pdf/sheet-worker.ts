import { parentPort, workerData } from "node:worker_threads";
import { NodeCompiler } from "@myriaddreamin/typst-ts-node-compiler";

/*
 * Sets sheets in a thread of its own: the compiler works without pause, and readers of other pages must not wait for it. Runs
 * as plain Node beside the application, so it imports nothing of ours.
 */

/** A sheet to set: its source, and files by their place in the workspace. */
export type SheetOrder = {
  readonly number: number;
  readonly source: string;
  readonly files: readonly (readonly [string, Uint8Array])[];
};

export type SheetAnswer =
  | { readonly number: number; readonly ok: true; readonly pdf: Uint8Array<ArrayBuffer> }
  | { readonly number: number; readonly ok: false; readonly reason: string };

/** All that a document could read from the disk, were it ever able to: our fonts. */
const workspace = String(workerData);
const compiler = NodeCompiler.create({ workspace, fontArgs: [{ fontPaths: [workspace] }] });

parentPort?.on("message", (order: SheetOrder) => parentPort?.postMessage(answer(order)));

function answer({ number, source, files }: SheetOrder): SheetAnswer {
  try {
    compiler.resetShadow();
    for (const [place, bytes] of files) compiler.mapShadow(place, Buffer.from(bytes));
    const pdf = new Uint8Array(exportPdf(source));
    // What was set before is not needed again; the compiler would keep it for ever.
    compiler.evictCache(0);
    return { number, ok: true, pdf };
  } catch (error) {
    return { number, ok: false, reason: String(error) };
  }
}

/** PDF/UA forbids characters without a shape, such as an emoji: then readers get the same tagged sheet with a box there. */
function exportPdf(mainFileContent: string): Buffer {
  try {
    // The package's enum is declared for types only and does not exist at run time.
    return compiler.pdf({ mainFileContent }, { pdfStandard: "ua-1" });
  } catch {
    return compiler.pdf({ mainFileContent });
  }
}
