import * as Y from "yjs";
import { differenceOf, sharedBody } from "./article-document.ts";
import { isNew, placeOf } from "./touched-blocks.ts";

/** Fewer letters than this cross a deletion on the wire; nobody misses them when the whole paragraph goes. */
const FEWEST_LETTERS = 3;

/** Texts that go at once, and letters of one of them, beyond which nobody looks for words: no person changes as much. */
const MOST_TEXTS = 1_000;
const MOST_LETTERS = 50_000;
/** Places in one text that words are put back to one by one; beyond, the whole comes back. */
const MOST_PLACES = 100;

/** A text that was taken away. */
type GoneText = {
  /** What it said to whoever took it away, and what was put back since. */
  words: string;
  /** The letters that were seen. */
  readonly isSeen: (id: Y.ID) => boolean;
  /** Letters that were not, and stand elsewhere now. */
  readonly rescued: Set<string>;
  /** Letters that stand nowhere. */
  readonly lost: Set<string>;
  /** Where the words went on: a heading made of the paragraph, the paragraph that it was joined with. */
  successor: Successor | null;
};

/** @property at where the words begin in it. @property words what it said at that moment */
type Successor = { readonly text: Y.XmlText; readonly at: number; words: string };

/**
 * Yjs knows no way to turn a paragraph into a heading or to join two: the old one is deleted and a new one made. What another
 * person writes in the old one at that moment would be gone. Here such words are found and put where they belong.
 * The document must not collect its garbage.
 */
export class OrphanedWords {
  readonly #document: Y.Doc;
  readonly #gone = new WeakMap<Y.XmlText, GoneText>();

  constructor(document: Y.Doc) {
    this.#document = document;
  }

  /** Applies an update. @returns the texts in which it orphaned words, and the transaction that it was */
  apply(update: Uint8Array): { readonly orphaned: readonly Y.XmlText[]; readonly transaction: Y.Transaction | null } {
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

  #find(transaction: Y.Transaction, isAsked: (id: Y.ID) => boolean): readonly Y.XmlText[] {
    const texts = [...textsIn(transaction)].filter((text) => text._length <= MOST_LETTERS);
    if (texts.length === 0 || texts.length > MOST_TEXTS) return [];
    // What is remembered of a text outlives the transaction; no more of it than this.
    const { deleteSet } = transaction;
    const isDeleted = (id: Y.ID) => Y.isDeleted(deleteSet, id);
    const candidates = candidatesIn(transaction);
    return texts.filter((text) => {
      const gone = this.#gone.get(text) ?? goneText(text, candidates, (id) => isDeleted(id) && isAsked(id));
      this.#gone.set(text, gone);
      for (const { id } of lettersOf(text)) {
        // Whoever wrote it took it away again.
        if (isAsked(id)) gone.lost.delete(keyOf(id));
        else if (isDeleted(id)) gone.lost.add(keyOf(id));
      }
      return gone.lost.size > 0;
    });
  }

  /** Puts orphaned words where the text went on, or else, with the text around them, where it stood. */
  putBack(text: Y.XmlText): void {
    const gone = this.#gone.get(text);
    if (gone === undefined) return;
    const { words, whole, orphans } = readGone(text, gone);
    if (this.#goesOn(gone) && orphans.length <= MOST_PLACES) {
      for (const orphan of orphans.toReversed()) {
        this.#insert(text, movedBy(words, gone.words, orphan.at), orphan.words);
      }
    } else {
      if (gone.lost.size < FEWEST_LETTERS) return;
      gone.successor = { text: this.#insertParagraph(text, whole), at: 0, words: whole };
      gone.words = whole;
    }
    for (const key of gone.lost) gone.rescued.add(key);
    gone.lost.clear();
  }

  #goesOn({ successor }: GoneText): boolean {
    if (successor === null) return false;
    const next = this.#gone.get(successor.text);
    return next === undefined || this.#goesOn(next);
  }

  /** Writes into a text, or where it went on. */
  #insert(text: Y.XmlText, at: number, words: string): void {
    const gone = this.#gone.get(text);
    if (gone === undefined) text.insert(at, words);
    else if (gone.successor !== null) this.#insertBehind(gone, gone.successor, at, words);
  }

  #insertBehind(gone: GoneText, successor: Successor, at: number, words: string): void {
    const there = successor.at + at;
    const today = this.#gone.get(successor.text)?.words ?? plainText(successor.text);
    this.#insert(successor.text, movedBy(successor.words, today, there), words);
    gone.words = spliced(gone.words, at, words);
    successor.words = spliced(successor.words, there, words);
  }

  /** Makes a paragraph where a text stood. */
  #insertParagraph(text: Y.XmlText, words: string): Y.XmlText {
    const body = sharedBody(this.#document);
    const { block } = placeOf(text);
    let place = (block as Y.XmlElement)._item?.left ?? null;
    while (place?.deleted === true) place = place.left;
    const before = body.toArray().findIndex(({ _item: item }) => item === place);
    const shared = new Y.XmlText(words);
    const paragraph = new Y.XmlElement("paragraph");
    paragraph.insert(0, [shared]);
    body.insert(before + 1, [paragraph]);
    return shared;
  }
}

function goneText(text: Y.XmlText, candidates: Candidates, isSeen: (id: Y.ID) => boolean): GoneText {
  const gone: GoneText = { words: "", isSeen, rescued: new Set(), lost: new Set(), successor: null };
  const { words } = readGone(text, gone);
  return { ...gone, words, successor: findSuccessor(candidates, words) };
}

function spliced(text: string, at: number, words: string): string {
  return text.slice(0, at) + words + text.slice(at);
}

function keyOf({ client, clock }: Y.ID): string {
  return `${client}.${clock}`;
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

type Orphan = { readonly at: number; readonly words: string };

/** @returns what stood or stands elsewhere, that with what is lost, and where in it what is lost belongs */
function readGone(text: Y.XmlText, { isSeen, rescued, lost }: GoneText) {
  let [words, whole] = ["", ""];
  const orphans: Orphan[] = [];
  for (const { letter, id } of lettersOf(text)) {
    const key = keyOf(id);
    if (lost.has(key)) {
      const last = orphans.at(-1);
      if (last?.at === words.length) orphans[orphans.length - 1] = { at: last.at, words: last.words + letter };
      else orphans.push({ at: words.length, words: letter });
    } else if (isSeen(id) || rescued.has(key)) words += letter;
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
type Candidates = { readonly all: readonly Candidate[]; readonly byWords: ReadonlyMap<string, Candidate> };

/** A text may have been joined with another one; where very many are new, only the same one is looked for. */
const MOST_JOINED = 100;

/** Texts that this transaction made or changed. */
function candidatesIn(transaction: Y.Transaction): Candidates {
  const changed = new Set<unknown>(transaction.changed.keys());
  const all = livingTexts(sharedBody(transaction.doc))
    .filter((text) => isNew(text, transaction) || changed.has(text))
    .map((text) => ({ text, words: plainText(text) }));
  return { all, byWords: new Map(all.map((candidate) => [candidate.words, candidate])) };
}

/** The text that says the same words now. */
function findSuccessor({ all, byWords }: Candidates, words: string): Successor | null {
  if (words.length < FEWEST_LETTERS) return null;
  const found = byWords.get(words) ?? all.slice(0, MOST_JOINED).find((candidate) => candidate.words.includes(words));
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
