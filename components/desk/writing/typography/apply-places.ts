import type { Editor } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import type { Node } from "@tiptap/pm/model";
import type { Transaction } from "@tiptap/pm/state";
import { applyEdits, type TextEdit } from "#editor/typography/text-edits.ts";
import { exchangeInDocument } from "#editor/typography/tidy-document.ts";
import type { Place, PlaceTarget, PlainWords } from "./find-places.ts";

export type WordAccess = {
  readonly read: () => PlainWords;
  readonly change: (words: Partial<PlainWords>) => void;
};

/** Makes the chosen exchanges in fields and text, as one step: one Ctrl+Z takes back all of them. */
export function applyPlaces(editor: Editor, access: WordAccess, places: readonly Place[]): void {
  const before = { document: editor.state.doc, words: access.read() };
  const words = changedWords(before.words, places);
  const inText = places.filter(({ target }) => target.kind === "text" || target.kind === "node");
  if (inText.length > 0) changeText(editor, inText);
  if (words !== null) access.change(words);
  if (words === null) return;
  const after = { document: editor.state.doc, words: { ...before.words, ...words } };
  tieTogether(editor, access, { before, after });
}

function changeText(editor: Editor, places: readonly Place[]): void {
  const transaction = closeHistory(editor.state.tr);
  for (const [target, edits] of byTarget(places)) changeCaption(transaction, target, edits, places);
  const edits = places.flatMap(({ target, edit }) =>
    target.kind === "text" ? [{ ...edit, from: edit.from + target.start, to: edit.to + target.start }] : [],
  );
  exchangeInDocument(
    transaction,
    edits.sort((one, other) => one.from - other.from),
  );
  editor.view.dispatch(transaction);
  editor.view.dispatch(closeHistory(editor.state.tr));
}

/** Attributes first: they move nothing in the text. */
function changeCaption(
  transaction: Transaction,
  target: PlaceTarget,
  edits: readonly TextEdit[],
  places: readonly Place[],
): void {
  if (target.kind !== "node") return;
  const text = places.find((place) => place.target === target)?.text ?? "";
  transaction.setNodeAttribute(target.position, target.field, applyEdits(text, edits));
}

/** The exchanges of each field or line; places of one field share their target. */
function byTarget(places: readonly Place[]): Map<PlaceTarget, TextEdit[]> {
  const edits = new Map<PlaceTarget, TextEdit[]>();
  for (const { target, edit } of places) edits.set(target, [...(edits.get(target) ?? []), edit]);
  return edits;
}

/** The fields with their exchanges, or null when none of them changes. */
export function changedWords(words: PlainWords, places: readonly Place[]): Partial<PlainWords> | null {
  let changed: Partial<PlainWords> = {};
  for (const [target, edits] of byTarget(places)) {
    if (target.kind === "field") changed = { ...changed, [target.field]: applyEdits(words[target.field], edits) };
    const picture = changed.picture ?? words.picture;
    if (target.kind === "picture" && picture !== null) {
      changed = { ...changed, picture: { ...picture, [target.field]: applyEdits(picture[target.field], edits) } };
    }
  }
  return Object.keys(changed).length === 0 ? null : changed;
}

type State = { readonly document: Node; readonly words: PlainWords };

const ties = new WeakMap<Editor, () => void>();

/** Takes fields along when the text is undone or redone, and undoes from within a field what concerns both. */
function tieTogether(
  editor: Editor,
  access: WordAccess,
  { before, after }: { readonly before: State; readonly after: State },
): void {
  ties.get(editor)?.();
  const hasText = !before.document.eq(after.document);
  const isAt = (state: State) => hasSameWords(access.read(), state.words) && editor.state.doc.eq(state.document);

  function onUpdate(): void {
    if (!hasText) return;
    const { doc } = editor.state;
    const words = access.read();
    if (doc.eq(before.document) && hasSameWords(words, after.words)) access.change(before.words);
    else if (doc.eq(after.document) && hasSameWords(words, before.words)) access.change(after.words);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === "z";
    if (!isUndo || !isAt(after)) return;
    event.preventDefault();
    event.stopPropagation();
    if (hasText) editor.commands.undo();
    else access.change(before.words);
  }

  function untie(): void {
    editor.off("update", onUpdate);
    document.removeEventListener("keydown", onKeyDown, true);
  }

  editor.on("update", onUpdate);
  editor.on("destroy", untie);
  document.addEventListener("keydown", onKeyDown, true);
  ties.set(editor, untie);
}

function hasSameWords(one: PlainWords, other: PlainWords): boolean {
  const keys = ["headline", "kicker", "teaser"] as const;
  const captions = ["alt", "caption", "credit"] as const;
  return (
    keys.every((key) => one[key] === other[key]) && captions.every((key) => one.picture?.[key] === other.picture?.[key])
  );
}
