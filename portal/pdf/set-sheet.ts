import path from "node:path";
import { Worker } from "node:worker_threads";
import type { SheetAnswer, SheetOrder } from "./sheet-worker.ts";

/** Where the compiler finds our fonts, and pictures that it is given. */
export const SHEET_WORKSPACE = path.join(process.cwd(), ".assets", "pdf-fonts");
const PROGRAM = path.join(process.cwd(), "portal", "pdf", "sheet-worker.ts");

/** A sheet that takes longer is given up, in milliseconds; the longest text that we allow takes a tenth of it. */
const PATIENCE_MS = 30_000;
/** A thread without work ends after this long, in milliseconds: the compiler holds some fifty megabytes. */
const IDLE_MS = 60_000;

/** What a sheet is made of. */
export type SheetMatter = Pick<SheetOrder, "source" | "files">;

/** The one thread that sets sheets, one after the other, in the order in which they were asked for. */
export class Setter {
  readonly #patience: number;
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | null = null;
  #last: Promise<unknown> = Promise.resolve();

  /** @param patience milliseconds from a sheet's turn until it is given up */
  constructor(patience = PATIENCE_MS) {
    this.#patience = patience;
  }

  set(prepare: () => Promise<SheetMatter>): Promise<Uint8Array<ArrayBuffer>> {
    const mine = this.#last.then(async () => this.#run(await prepare()));
    this.#last = mine.catch(() => undefined);
    return mine;
  }

  async #run(matter: SheetMatter): Promise<Uint8Array<ArrayBuffer>> {
    const worker = this.#open();
    try {
      const answer = await this.#ask(worker, { ...matter, workspace: SHEET_WORKSPACE });
      if (!answer.ok) throw new Error(answer.reason);
      return answer.pdf;
    } finally {
      this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
    }
  }

  /** Whatever hangs or broke goes with its thread; the next sheet gets a new one. */
  #ask(worker: Worker, order: SheetOrder): Promise<SheetAnswer> {
    return new Promise((resolve, reject) => {
      const settle = (finish: () => void) => {
        clearTimeout(timer);
        worker.off("message", hear).off("error", giveUp).off("exit", end);
        finish();
      };
      const giveUp = (reason: Error) =>
        settle(() => {
          this.#end();
          reject(reason);
        });
      const hear = (answer: SheetAnswer) => settle(() => resolve(answer));
      const end = () => giveUp(new Error("The thread that sets sheets ended."));
      const timer = setTimeout(() => giveUp(new Error("A sheet took too long to set.")), this.#patience);
      worker.on("message", hear).on("error", giveUp).on("exit", end);
      worker.postMessage(order);
    });
  }

  #open(): Worker {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
    if (this.#worker === null) {
      this.#worker = new Worker(PROGRAM);
      // The process ends when nothing else keeps it; whoever waits for a sheet holds it by a request.
      this.#worker.unref();
    }
    return this.#worker;
  }

  #end(): void {
    const worker = this.#worker;
    this.#worker = null;
    void worker?.terminate();
  }
}

// Next bundles each route on its own; the thread must still exist once per process.
const registry = globalThis as typeof globalThis & { dachzeileSetter?: Setter };

/**
 * Sets a Typst source as PDF (PDF/UA-1 where our fonts have every character), in a thread of its own.
 *
 * @param prepare called when it is this sheet's turn, so that those who wait hold no pictures; files by their place in the workspace
 * @throws when the source is no Typst, or asks for what is not in the workspace
 */
export function setSheet(prepare: () => Promise<SheetMatter>): Promise<Uint8Array<ArrayBuffer>> {
  registry.dachzeileSetter ??= new Setter();
  return registry.dachzeileSetter.set(prepare);
}
