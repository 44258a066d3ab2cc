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

type Waiting = {
  readonly resolve: (pdf: Uint8Array<ArrayBuffer>) => void;
  readonly reject: (reason: Error) => void;
  readonly timer: NodeJS.Timeout;
};

/** The one thread that sets sheets, one after the other, in the order in which they were asked for. */
class Setter {
  readonly #waiting = new Map<number, Waiting>();
  #worker: Worker | null = null;
  #idle: NodeJS.Timeout | null = null;
  #number = 0;

  set(source: string, files: SheetOrder["files"]): Promise<Uint8Array<ArrayBuffer>> {
    this.#number += 1;
    const number = this.#number;
    const worker = this.#open();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => this.#giveUp(new Error("A sheet took too long to set.")), PATIENCE_MS);
      this.#waiting.set(number, { resolve, reject, timer });
      worker.postMessage({ number, workspace: SHEET_WORKSPACE, source, files } satisfies SheetOrder);
    });
  }

  #open(): Worker {
    if (this.#idle !== null) clearTimeout(this.#idle);
    this.#idle = null;
    if (this.#worker !== null) return this.#worker;
    const worker = new Worker(PROGRAM);
    // The process ends when nothing else keeps it; whoever waits for a sheet holds it by a request.
    worker.unref();
    worker.on("message", (answer: SheetAnswer) => this.#hear(answer));
    worker.on("error", (error) => this.#worker === worker && this.#giveUp(error));
    worker.on("exit", () => this.#worker === worker && this.#giveUp(new Error("The thread that sets sheets ended.")));
    this.#worker = worker;
    return worker;
  }

  #hear(answer: SheetAnswer): void {
    const waiting = this.#waiting.get(answer.number);
    if (waiting === undefined) return;
    this.#waiting.delete(answer.number);
    clearTimeout(waiting.timer);
    if (answer.ok) waiting.resolve(answer.pdf);
    else waiting.reject(new Error(answer.reason));
    if (this.#waiting.size === 0) this.#idle = setTimeout(() => this.#end(), IDLE_MS).unref();
  }

  /** Whatever hangs or broke goes with its thread; the next sheet gets a new one. */
  #giveUp(reason: Error): void {
    this.#end();
    for (const { reject, timer } of this.#waiting.values()) {
      clearTimeout(timer);
      reject(reason);
    }
    this.#waiting.clear();
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
 * @param files by their place in the workspace
 * @throws when the source is no Typst, or asks for what is not in the workspace
 */
export function setSheet(source: string, files: SheetOrder["files"]): Promise<Uint8Array<ArrayBuffer>> {
  registry.dachzeileSetter ??= new Setter();
  return registry.dachzeileSetter.set(source, files);
}
