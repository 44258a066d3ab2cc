import * as Y from "yjs";
import { differenceOf, sharedBody } from "./article-document.ts";
import { paragraphOf } from "./mend-structure.ts";
import { isNew, placeOf } from "./touched-blocks.ts";

/** Fewer letters than this cross a deletion on the wire; nobody misses them when the whole paragraph goes. */
const FEWEST_LETTERS = 3;

/** A text that was taken away, as whoever took it away had seen it. */
type GoneText = {
  readonly words: string;
  /** The letters that were seen. */
  readonly seen: (id: Y.ID) => boolean;
  /** Where the words went on: a heading made of the paragraph, the place it was moved to. */
  readonly successor: Successor | null;
};

/** @property at where the words begin in it. @property words what it said at that moment */
type Successor = { readonly text: Y.XmlText; readonly at: number; readonly words: string };

type Orphan = { readonly at: number; readonly words: string };

/** Words written into a text by somebody who did not know that it is gone, or before somebody took it away unseen. */
export type OrphanedText = { readonly text: Y.XmlText; readonly orphans: readonly Orphan[]; readonly whole: string };

/**
 * Yjs knows no way to turn a paragraph into a heading or to move it: the old one is deleted and a new one made. What another
 * person writes in the old one at that moment would be gone. Here such words are found and put where they belong.
 * The document must not collect its garbage.
 */
export class OrphanedWords {
  readonly #document: Y.Doc;
  readonly #gone = new WeakMap<Y.XmlText, GoneText>();

  constructor(document: Y.Doc) {
    this.#document = document;
  }

  /** Applies an update. @returns what it orphaned, and the transaction that it was */
  apply(update: Uint8Array): {
    readonly orphaned: readonly OrphanedText[];
    readonly transaction: Y.Transaction | null;
  } {
    const isAsked = this.#deletionsAsked(update);
    let transaction: Y.Transaction | null = null;
    const note = (done: Y.Transaction) => {
      transaction ??= done;
    };
    this.#document.on("afterTransaction", note);
    try {
      Y.applyUpdate(this.#document, update);
    } finally {
      this.#document.off("afterTransaction", note);
    }
    return { orphaned: transaction === null ? [] : this.#find(transaction, isAsked), transaction };
  }

  /** What somebody asked to be deleted; what goes beside it goes because it lay in something that was. */
  #deletionsAsked(update: Uint8Array): (id: Y.ID) => boolean {
    const { pendingDs } = this.#document.store;
    const asked = [Y.decodeUpdate(update).ds];
    if (pendingDs !== null) asked.push(Y.decodeUpdateV2(pendingDs).ds);
    return (id) => asked.some((deletions) => Y.isDeleted(deletions, id));
  }

  #find(transaction: Y.Transaction, isAsked: (id: Y.ID) => boolean): readonly OrphanedText[] {
    const texts = [...textsIn(transaction)];
    if (texts.length === 0) return [];
    const deleted = transaction.deleteSet;
    const candidates = candidatesIn(transaction);
    const isDeleted = (id: Y.ID) => Y.isDeleted(deleted, id);
    return texts.flatMap((text) => {
      const seen = this.#gone.get(text)?.seen ?? ((id: Y.ID) => isDeleted(id) && isAsked(id));
      const read = readGone(text, seen, (id) => isDeleted(id) && !isAsked(id));
      if (!this.#gone.has(text)) {
        this.#gone.set(text, { words: read.words, seen, successor: findSuccessor(candidates, read.words) });
      }
      return read.orphans.length === 0 ? [] : [{ text, orphans: read.orphans, whole: read.whole }];
    });
  }

  /** Puts orphaned words where the text went on, or else, with the text around them, where it stood. */
  putBack(orphaned: OrphanedText): void {
    const gone = this.#gone.get(orphaned.text);
    for (const { at, words } of orphaned.orphans.toReversed()) {
      const place = gone === undefined ? null : this.#follow(gone, at);
      place?.text.insert(place.at, words);
    }
    if (gone === undefined || this.#follow(gone, 0) === null) this.#putWhole(orphaned);
  }

  /** Where a place in a text that is gone lies today. */
  #follow(gone: GoneText, at: number): { readonly text: Y.XmlText; readonly at: number } | null {
    const { successor } = gone;
    if (successor === null) return null;
    const next = this.#gone.get(successor.text);
    const today = next?.words ?? plainText(successor.text);
    const place = movedBy(successor.words, today, successor.at + at);
    return next === undefined ? { text: successor.text, at: place } : this.#follow(next, place);
  }

  #putWhole({ text, orphans, whole }: OrphanedText): void {
    const letters = orphans
      .map(({ words }) => words)
      .join("")
      .trim();
    if (letters.length < FEWEST_LETTERS) return;
    const body = sharedBody(this.#document);
    const { block } = placeOf(text);
    let place = (block as Y.XmlElement)._item?.left ?? null;
    while (place?.deleted === true) place = place.left;
    const before = body.toArray().findIndex(({ _item: item }) => item === place);
    body.insert(before + 1, [paragraphOf(whole)]);
  }
}

/** Texts of the article's body that lost letters and are gone themselves. */
function textsIn(transaction: Y.Transaction): ReadonlySet<Y.XmlText> {
  const body = sharedBody(transaction.doc);
  const texts = new Set<Y.XmlText>();
  transaction.doc.transact((now) => {
    Y.iterateDeletedStructs(now, transaction.deleteSet, (struct) => {
      if (!(struct instanceof Y.Item && struct.parent instanceof Y.XmlText)) return;
      if (struct.parent._item?.deleted === true && placeOf(struct.parent).root === body) texts.add(struct.parent);
    });
  });
  return texts;
}

type ReadGone = { readonly words: string; readonly whole: string; readonly orphans: readonly Orphan[] };

function readGone(text: Y.XmlText, isSeen: (id: Y.ID) => boolean, isOrphan: (id: Y.ID) => boolean): ReadGone {
  let [words, whole] = ["", ""];
  const orphans: Orphan[] = [];
  for (const { letter, id } of lettersOf(text)) {
    if (isOrphan(id)) {
      const last = orphans.at(-1);
      if (last?.at === words.length) orphans[orphans.length - 1] = { at: last.at, words: last.words + letter };
      else orphans.push({ at: words.length, words: letter });
    } else if (isSeen(id)) words += letter;
    else continue;
    whole += letter;
  }
  return { words, whole, orphans };
}

function* lettersOf(text: Y.XmlText): Generator<{ readonly letter: string; readonly id: Y.ID }> {
  for (let item = text._start; item !== null; item = item.right) {
    if (!(item.content instanceof Y.ContentString)) continue;
    for (const [index, letter] of item.content.str.split("").entries()) {
      yield { letter, id: Y.createID(item.id.client, item.id.clock + index) };
    }
  }
}

type Candidate = { readonly text: Y.XmlText; readonly words: string };

/** Texts that this transaction made or changed. */
function candidatesIn(transaction: Y.Transaction): readonly Candidate[] {
  const changed = new Set<unknown>(transaction.changed.keys());
  return livingTexts(sharedBody(transaction.doc))
    .filter((text) => isNew(text, transaction) || changed.has(text))
    .map((text) => ({ text, words: plainText(text) }));
}

/** The text that says the same words now. */
function findSuccessor(candidates: readonly Candidate[], words: string): Successor | null {
  if (words.length < FEWEST_LETTERS) return null;
  const found =
    candidates.find((candidate) => candidate.words === words) ??
    candidates.find((candidate) => candidate.words.includes(words));
  return found === undefined ? null : { ...found, at: found.words.indexOf(words) };
}

function livingTexts(node: Y.XmlFragment): Y.XmlText[] {
  return node.toArray().flatMap((child) => {
    if (child instanceof Y.XmlText) return [child];
    return child instanceof Y.XmlElement ? livingTexts(child) : [];
  });
}

function plainText(text: Y.XmlText): string {
  return text
    .toDelta()
    .map(({ insert }: { insert: unknown }) => (typeof insert === "string" ? insert : "\uFFFC"))
    .join("");
}

/** Where a place of the text before lies in the text after. */
function movedBy(before: string, after: string, at: number): number {
  const { start, removed, inserted } = differenceOf(before, after);
  if (at <= start) return at;
  return at >= start + removed ? at - removed + inserted.length : start;
}
