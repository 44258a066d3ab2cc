/** Where progress is written; a terminal can take a line back, a file cannot. */
type Target = { readonly isTTY?: boolean; write(text: string): unknown };

export type Progress = {
  /** One more item is done. */
  step(): void;
  /** Takes the line back, before something else is written or at the end. */
  clear(): void;
};

const LINE_EVERY = 100;
const CLEAR_LINE = "\r\u001b[K";

/** Progress over `total` items: a line that moves on a terminal, one line per hundred items otherwise. */
export function startProgress(total: number, noun: string, target: Target = process.stderr): Progress {
  let done = 0;
  const line = () => `  … ${done} von ${total} ${noun}`;
  return {
    step() {
      done += 1;
      if (target.isTTY === true) target.write(`${CLEAR_LINE}${line()}`);
      else if (done % LINE_EVERY === 0) target.write(`${line()}\n`);
    },
    clear() {
      if (target.isTTY === true) target.write(CLEAR_LINE);
    },
  };
}
