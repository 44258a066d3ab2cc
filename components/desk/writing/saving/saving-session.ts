import type { ActionFailure, ActionProblem, ActionResult } from "#components/ui/action-result.ts";

/** What the person is told about their text; only "saved" means that the server has all of it. */
export type SavingState =
  | { readonly kind: "saved" }
  | { readonly kind: "unsaved" }
  | { readonly kind: "saving" }
  /** Not stored now; it is tried again by itself. */
  | { readonly kind: "waiting"; readonly message: string; readonly isSignedOut: boolean }
  /** The server does not accept what stands there; the next change tries again. */
  | { readonly kind: "refused"; readonly message: string; readonly problems: readonly ActionProblem[] }
  /** Somebody else's save came first; this page saves no more, and its text stays to be copied. */
  | { readonly kind: "stale"; readonly message: string };

export type SavingOptions<Content> = {
  readonly version: number;
  /** Reads everything that stands on the screen now. */
  readonly collect: () => Content;
  readonly store: (baseVersion: number, content: Content) => Promise<ActionResult<{ version: number }>>;
  readonly onState: (state: SavingState) => void;
};

/** Pause after the last keystroke before it is saved, in milliseconds. */
export const SAVE_DELAY_MS = 1_000;
const RETRY_DELAY_MS = 4_000;

/**
 * Saves one article while it is written: one save at a time, each from the version that the one before gave, so that
 * own saves never contradict one another; what is typed during a save is saved by the next one.
 */
export class SavingSession<Content> {
  readonly #options: SavingOptions<Content>;
  #version: number;
  /** Raised by every change; equal to `#storedChange` when the server has everything. */
  #change = 0;
  #storedChange = 0;
  #running: Promise<void> | null = null;
  #timer: ReturnType<typeof setTimeout> | null = null;
  #isHalted = false;

  constructor(options: SavingOptions<Content>) {
    this.#options = options;
    this.#version = options.version;
  }

  /** The version on the server that this page continues. */
  get version(): number {
    return this.#version;
  }

  get hasUnsaved(): boolean {
    return this.#change !== this.#storedChange;
  }

  /** Something on the screen changed. */
  touch(): void {
    this.#change += 1;
    if (this.#isHalted) return;
    if (this.#running === null) this.#options.onState({ kind: "unsaved" });
    this.#plan(SAVE_DELAY_MS);
  }

  /** Saves now; true when the server has everything that stands on the screen. */
  async flush(): Promise<boolean> {
    this.#cancelPlan();
    if (this.#running !== null) await this.#running;
    while (this.hasUnsaved && !this.#isHalted) {
      const before = this.#storedChange;
      await this.#saveOnce();
      if (this.#storedChange === before) return false;
    }
    return !this.hasUnsaved && !this.#isHalted;
  }

  /** Saves no more; what stands on the screen stays. */
  stop(): void {
    this.#isHalted = true;
    this.#cancelPlan();
  }

  #plan(delay: number): void {
    this.#cancelPlan();
    this.#timer = setTimeout(() => void this.flush(), delay);
  }

  #cancelPlan(): void {
    if (this.#timer !== null) clearTimeout(this.#timer);
    this.#timer = null;
  }

  #saveOnce(): Promise<void> {
    this.#running ??= this.#store().finally(() => {
      this.#running = null;
    });
    return this.#running;
  }

  async #store(): Promise<void> {
    const { collect, store, onState } = this.#options;
    const change = this.#change;
    onState({ kind: "saving" });
    const answer = await store(this.#version, collect());
    if (answer.ok) {
      this.#version = answer.data.version;
      this.#storedChange = change;
      onState(this.hasUnsaved ? { kind: "unsaved" } : { kind: "saved" });
      return;
    }
    this.#settleFailure(answer);
  }

  #settleFailure(failure: ActionFailure): void {
    const { onState } = this.#options;
    switch (failure.code) {
      case "stale":
      case "not-allowed":
      case "wrong-state":
      case "not-found":
        this.stop();
        onState({ kind: "stale", message: failure.message });
        return;
      case "invalid":
      case "conflict":
        onState({ kind: "refused", message: failure.message, problems: failure.problems });
        return;
      default:
        onState({ kind: "waiting", message: failure.message, isSignedOut: failure.code === "not-signed-in" });
        this.#plan(RETRY_DELAY_MS);
    }
  }
}
