import type { Editor } from "@tiptap/core";
import type * as Y from "yjs";
import { lettersBetween, placesOf } from "#editor/comment-marks/letter-places.ts";
import { type CommentMark, commentMarks, commentMarksKey, threadAt } from "#editor/comment-marks/plugin.ts";
import { MAX_QUOTE_LENGTH } from "#newsroom/comments/comment.ts";
import { findPassage, holdPassage, lettersOf, type Passage, type Span } from "#newsroom/comments/passage.ts";
import { adoptSelection } from "../text/adopt-selection.ts";

/** How long nothing may be typed before the passages are looked for anew, in milliseconds; until then they move along. */
const PAUSE = 400;

/** The name of the passage that somebody is about to comment on. */
export const DRAFT = "draft";

export type Followed = { readonly id: string; readonly quote: string; readonly passage: Passage };

/** Where the passages are, by thread: an offset to sort by, or null where the words are deleted. */
export type Placed = ReadonlyMap<string, number | null>;

type Settings = {
  readonly editor: Editor;
  readonly document: Y.Doc;
  readonly epoch: number;
  readonly onPress: (thread: string) => void;
};

/** Keeps the marks of the commented passages in the text of one page, while several people write in it. */
export class CommentMarksSession {
  readonly #settings: Settings;
  readonly #listeners = new Set<() => void>();
  #followed: readonly Followed[] = [];
  #current: string | null = null;
  #placed: Placed = new Map();
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(settings: Settings) {
    this.#settings = settings;
    settings.editor.registerPlugin(commentMarks(settings.onPress));
    settings.editor.on("transaction", this.#onTransaction);
  }

  end(): void {
    const { editor } = this.#settings;
    clearTimeout(this.#timer);
    editor.off("transaction", this.#onTransaction);
    if (!editor.isDestroyed) editor.unregisterPlugin(commentMarksKey);
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getPlaced = (): Placed => this.#placed;

  /** Shows these passages, one of them as the current one. */
  show(followed: readonly Followed[], current: string | null): void {
    this.#followed = followed;
    this.#current = current;
    this.#place();
  }

  /** The selected words; null where none are, "too-long" where they are more than one comment can be about. */
  holdSelection(): { readonly quote: string; readonly passage: Passage } | "too-long" | null {
    const { editor, document, epoch } = this.#settings;
    const span = trimmed(document, lettersBetween(editor.state.doc, editor.state.selection));
    if (span.end - span.start > MAX_QUOTE_LENGTH) return "too-long";
    const passage = holdPassage(document, epoch, span);
    return passage === null ? null : { quote: passage.words, passage };
  }

  /** The same passage as it is now, after others wrote. */
  renew({ passage, quote }: Pick<Followed, "passage" | "quote">): Passage {
    const { document, epoch } = this.#settings;
    return findPassage(document, epoch, passage, quote)?.passage ?? passage;
  }

  /** The thread about the words at the caret. */
  threadAtCaret(): string | null {
    const { state } = this.#settings.editor;
    return threadAt(commentMarksKey.getState(state), state.selection.from);
  }

  /** Selects a thread's words and brings them into view. */
  reveal(thread: string): void {
    const { editor } = this.#settings;
    const mark = commentMarksKey
      .getState(editor.state)
      ?.find(undefined, undefined, (spec) => spec.thread === thread)[0];
    if (mark === undefined) return;
    editor.commands.setTextSelection({ from: mark.from, to: mark.to });
    editor.view.focus();
    editor.view.dom.querySelector(`[data-thread="${thread}"]`)?.scrollIntoView({ block: "center" });
  }

  readonly #onTransaction = ({ transaction }: { transaction: { docChanged: boolean } }): void => {
    if (transaction.docChanged) this.#placeSoon();
  };

  #placeSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#place(), PAUSE);
  }

  #place(): void {
    const { editor, document, epoch } = this.#settings;
    if (editor.isDestroyed) return;
    // What is being composed on a phone or in another script must not be drawn anew.
    if (editor.view.composing) {
      this.#placeSoon();
      return;
    }
    // Drawing marks puts the caret where the editor has it: a press on a mark has just put it elsewhere.
    if (editor.view.hasFocus()) adoptSelection(editor.view);
    const placed = new Map<string, number | null>();
    const marks: CommentMark[] = [];
    this.#followed = this.#followed.map((one) => {
      const found = findPassage(document, epoch, one.passage, one.quote);
      const range = found && placesOf(editor.state.doc, found.span);
      placed.set(one.id, range === null ? null : range.from);
      if (found === null || range === null) return one;
      marks.push({ ...range, thread: one.id, isCurrent: one.id === this.#current });
      return { ...one, passage: found.passage };
    });
    editor.view.dispatch(editor.state.tr.setMeta(commentMarksKey, marks).setMeta("addToHistory", false));
    this.#tell(placed);
  }

  #tell(placed: Placed): void {
    const isSame = placed.size === this.#placed.size && [...placed].every(([id, at]) => this.#placed.get(id) === at);
    if (isSame) return;
    this.#placed = placed;
    for (const listener of this.#listeners) listener();
  }
}

/** Whoever selects a word with a double click often selects the space behind it. */
function trimmed(document: Y.Doc, { start, end }: Span): Span {
  const letters = lettersOf(document, { start, end });
  const first = start + letters.length - letters.trimStart().length;
  return { start: first, end: Math.max(first, end - (letters.length - letters.trimEnd().length)) };
}
