type Undo = () => void | Promise<void>;

/** What was opened so far, newest last. */
const opened: Undo[] = [];
let closing: Promise<void> | null = null;

/** Has this done at the end of the process, however it ends. */
export function atTheEnd(undo: Undo): void {
  opened.push(undo);
}

/** True once the process is on its way out; long work stops at the next good place. */
export function isClosing(): boolean {
  return closing !== null;
}

/** Closes everything, newest first, once, whoever asks; a failure keeps nothing else open. */
export function closeAll(): Promise<void> {
  closing ??= (async () => {
    const failures: unknown[] = [];
    for (const undo of opened.reverse()) {
      try {
        await undo();
      } catch (error) {
        failures.push(error);
      }
    }
    if (failures.length > 0) throw failures[0];
  })();
  return closing;
}
