import type { Editor } from "@tiptap/core";
import { type EditorState, Plugin, PluginKey, TextSelection, type Transaction } from "@tiptap/pm/state";
import { Decoration, DecorationSet } from "@tiptap/pm/view";
import { closeUndoStep } from "../co-editing/undo-step.ts";
import { type Matcher, replacementFor } from "./matcher.ts";
import { type Finding, searchDocument } from "./search-document.ts";

export type SearchState = {
  readonly matcher: Matcher | null;
  readonly findings: readonly Finding[];
  /** Index of the finding that Enter has reached; -1 where there is none. */
  readonly current: number;
};

type SearchMeta = { readonly matcher?: Matcher | null; readonly current?: number };

const NOTHING: SearchState = { matcher: null, findings: [], current: -1 };
const searchKey = new PluginKey<SearchState>("search");

/** Marks every finding while it is registered: search is no part of a text that nobody searches. */
export function searchPlugin(): Plugin<SearchState> {
  return new Plugin<SearchState>({
    key: searchKey,
    state: {
      init: () => NOTHING,
      apply: (transaction, before) => nextState(transaction, before),
    },
    props: {
      decorations(state) {
        const { findings, current } = searchState(state);
        return DecorationSet.create(
          state.doc,
          findings.map(({ from, to }, index) =>
            Decoration.inline(from, to, { class: index === current ? "finding finding-current" : "finding" }),
          ),
        );
      },
    },
  });
}

function nextState(transaction: Transaction, before: SearchState): SearchState {
  // Only the functions below set it.
  const meta = transaction.getMeta(searchKey) as SearchMeta | undefined;
  if (meta === undefined && !transaction.docChanged) return before;
  const matcher = meta?.matcher === undefined ? before.matcher : meta.matcher;
  const isNew = transaction.docChanged || meta?.matcher !== undefined;
  const findings = isNew ? (matcher === null ? [] : searchDocument(transaction.doc, matcher)) : before.findings;
  if (meta?.current !== undefined) return { matcher, findings, current: meta.current };
  if (!isNew) return { matcher, findings, current: before.current };
  return { matcher, findings, current: firstFrom(findings, transaction.selection.from) };
}

function firstFrom(findings: readonly Finding[], position: number): number {
  const index = findings.findIndex(({ from }) => from >= position);
  return index === -1 && findings.length > 0 ? 0 : index;
}

/** What is found at the moment; nothing while nobody searches. */
export function searchState(state: EditorState): SearchState {
  return searchKey.getState(state) ?? NOTHING;
}

/** Begins or ends the marking of findings. */
export function openSearch(editor: Editor): void {
  if (searchKey.getState(editor.state) === undefined) editor.registerPlugin(searchPlugin());
}
export function closeSearch(editor: Editor): void {
  editor.unregisterPlugin(searchKey);
}

/** Searches anew, beginning at the cursor. */
export function search(editor: Editor, matcher: Matcher | null): void {
  editor.view.dispatch(editor.state.tr.setMeta(searchKey, { matcher } satisfies SearchMeta));
  reveal(editor);
}

/** Goes to the next or previous finding, round the ends, and selects it in the text. */
export function stepFinding(editor: Editor, step: -1 | 1): void {
  const { findings, current } = searchState(editor.state);
  const next = (Math.max(current, step === 1 ? -1 : 0) + step + findings.length) % Math.max(findings.length, 1);
  const finding = findings[next];
  if (finding === undefined) return;
  const { tr } = editor.state;
  editor.view.dispatch(
    tr
      .setSelection(TextSelection.create(tr.doc, finding.from, finding.to))
      .setMeta(searchKey, { current: next } satisfies SearchMeta),
  );
  reveal(editor);
}

/** Replaces the finding that is reached and goes on behind it. */
export function replaceFinding(editor: Editor, replacement: string, isExpression: boolean): void {
  const { findings, current } = searchState(editor.state);
  const finding = findings[current];
  if (finding === undefined) return;
  const text = replacementFor(finding.match, replacement, isExpression);
  const transaction = write(editor.state.tr, finding, text);
  const behind = transaction.doc.resolve(finding.from + text.length);
  editor.view.dispatch(closeUndoStep(transaction.setSelection(TextSelection.near(behind))));
  reveal(editor);
}

/**
 * Replaces every finding as one step, which one Ctrl+Z takes back.
 * @returns how many there were
 */
export function replaceEveryFinding(editor: Editor, replacement: string, isExpression: boolean): number {
  const { findings } = searchState(editor.state);
  if (findings.length === 0) return 0;
  const { tr } = editor.state;
  // From the end, so that the places before stay true.
  for (const finding of findings.toReversed()) {
    write(tr, finding, replacementFor(finding.match, replacement, isExpression));
  }
  editor.view.dispatch(closeUndoStep(tr));
  return findings.length;
}

function write(transaction: Transaction, { from, to }: Finding, text: string): Transaction {
  return text === "" ? transaction.delete(from, to) : transaction.insertText(text, from, to);
}

/** ProseMirror scrolls to a selection only where the focus is; here it stays in the field of the search. */
function reveal(editor: Editor): void {
  // The words themselves: the middle of a long paragraph may be a screen away from them.
  editor.view.dom.querySelector(".finding-current")?.scrollIntoView({ block: "center" });
}
