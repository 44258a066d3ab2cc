import { yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { parseBody } from "#editor/parse-body.ts";
import { sharedFieldsSchema } from "../articles/article-content-schema.ts";
import { CONTENT_LIMITS, SHARED_ROOM } from "../articles/content-limits.ts";
import {
  BODY_FIELD,
  CHOICE_FIELDS,
  LIST_FIELDS,
  readFields,
  sharedBody,
  sharedChoices,
  sharedList,
  sharedText,
  TEXT_FIELDS,
} from "./article-document.ts";
import { mendStructure } from "./mend-structure.ts";
import { OrphanedWords } from "./orphaned-words.ts";
import { TextSize } from "./text-size.ts";
import { type Touched, touchedBy } from "./touched-blocks.ts";

/** An update that is not let in; the document is as it was. */
export class RefusedUpdate extends Error {
  /** `incomplete`: it builds on something that did not arrive, and comes whole when the browser asks anew. */
  readonly kind: "incomplete" | "misfit";

  constructor(kind: RefusedUpdate["kind"], message: string) {
    super(message);
    this.name = "RefusedUpdate";
    this.kind = kind;
  }
}

/**
 * Most bytes of changes that wait for others to come before them: whoever types while the connection is made sends the
 * newest first. They count for nothing until then, and are checked when they do.
 */
const MAX_WAITING_BYTES = 256 * 1024;

/** Most bytes of changes that the copy keeps, deleted ones included. */
const MAX_TRIED_BYTES = 16 * 1024 * 1024;

const FIELDS: ReadonlySet<string> = new Set([BODY_FIELD, "choices", ...TEXT_FIELDS, ...LIST_FIELDS]);
/** No field of words is longer; each has its own limit below that. */
const MAX_FIELD_LENGTH = Math.max(...Object.values(CONTENT_LIMITS)) * SHARED_ROOM;
/** Entries of a list before those that stand there twice are left out. */
const MAX_ENTRIES = 1_000;
const CHOICES: ReadonlySet<string> = new Set(CHOICE_FIELDS);

/**
 * Tries updates on a copy of a document before the document and everybody who has it open get them: Yjs takes nothing
 * back. Only the blocks that an update touches are checked again, so that a keystroke in a long text costs as much as in a
 * short one; the whole is checked when it is stored.
 */
export class DocumentGuard {
  readonly #document: Y.Doc;
  #trial: Trial;
  #triedBytes = 0;

  constructor(document: Y.Doc) {
    this.#document = document;
    this.#trial = trialOf(document);
    document.on("update", (update: Uint8Array) => this.#trial.words.apply(update));
    document.on("destroy", () => this.#trial.copy.destroy());
  }

  /**
   * @returns what is to be applied: the update, and with it what it takes so that nothing is lost where it meets the changes
   *   of others
   * @throws RefusedUpdate when the document with this update would not be an article of ours
   */
  try(update: Uint8Array): Uint8Array {
    this.#triedBytes += update.length;
    if (this.#triedBytes > MAX_TRIED_BYTES) this.renew();
    try {
      return tryOn(this.#trial, update);
    } catch (error) {
      // What was tried stays in the copy for ever.
      this.renew();
      throw error instanceof RefusedUpdate ? error : new RefusedUpdate("misfit", unreadable);
    }
  }

  /** Forgets what it tried and what waits; another copy takes the old one's place. */
  renew(): void {
    this.#triedBytes = 0;
    this.#trial.copy.destroy();
    this.#trial = trialOf(this.#document);
  }
}

/** A copy of a document, and what is known of it. */
type Trial = { readonly copy: Y.Doc; readonly words: OrphanedWords; readonly size: TextSize };

function trialOf(document: Y.Doc): Trial {
  const copy = copyOf(document);
  return { copy, words: new OrphanedWords(copy), size: new TextSize(copy) };
}

function tryOn({ copy, words, size }: Trial, update: Uint8Array): Uint8Array {
  const { orphaned, transaction } = words.apply(update);
  const touched = transaction === null ? UNTOUCHED : touchedBy(transaction);
  size.count(touched);
  if (!size.fits) throw new RefusedUpdate("misfit", tooLong);
  const mending = updateOf(copy, () => {
    for (const text of orphaned) words.putBack(text);
    mendStructure(touched.blocks);
  });
  const all = mending === null ? touched : joined(touched, mending.touched);
  check(copy, all);
  size.count(all);
  return mending === null ? update : Y.mergeUpdates([update, mending.update]);
}

const UNTOUCHED: Touched = { blocks: new Set(), hasOtherBlocks: false, hasFields: false };

function joined(first: Touched, second: Touched): Touched {
  return {
    blocks: new Set([...first.blocks, ...second.blocks]),
    hasOtherBlocks: first.hasOtherBlocks || second.hasOtherBlocks,
    hasFields: first.hasFields || second.hasFields,
  };
}

/** @returns what a change did, as an update; null for nothing */
function updateOf(copy: Y.Doc, change: () => void): { readonly update: Uint8Array; readonly touched: Touched } | null {
  let made: { readonly update: Uint8Array; readonly touched: Touched } | null = null;
  const note = (update: Uint8Array, _origin: unknown, _copy: Y.Doc, transaction: Y.Transaction) => {
    made = { update, touched: touchedBy(transaction) };
  };
  copy.on("update", note);
  copy.transact(change);
  copy.off("update", note);
  return made;
}

const unreadable = "Diese Änderung ist unleserlich.";
const tooLong = "Der Text ist zu lang für einen Artikel.";
const unknown = "Diese Änderung gehört zu keinem Feld des Artikels.";

function copyOf(document: Y.Doc): Y.Doc {
  // Words that were taken away unseen are still there to be found.
  const copy = new Y.Doc({ gc: false });
  // The fields get their kinds before changes speak of them.
  readFields(copy);
  sharedBody(copy);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}

function waitingBytes({ store }: Y.Doc): number {
  return (store.pendingStructs?.update.length ?? 0) + (store.pendingDs?.length ?? 0);
}

function check(copy: Y.Doc, touched: Touched): void {
  if (waitingBytes(copy) > MAX_WAITING_BYTES)
    throw new RefusedUpdate("incomplete", "Es fehlt ein Teil dieser Änderung.");
  if (sharedBody(copy)._map.size > 0) throw new RefusedUpdate("misfit", unknown);
  for (const name of copy.share.keys()) if (!FIELDS.has(name)) throw new RefusedUpdate("misfit", unknown);
  if (touched.hasFields) checkFields(copy);
  for (const block of touched.blocks) checkBlock(block);
}

function checkFields(copy: Y.Doc): void {
  const isPlain = TEXT_FIELDS.every((field) => isPlainText(sharedText(copy, field)));
  const isKnown = [...sharedChoices(copy).keys()].every((key) => CHOICES.has(key));
  if (!(isPlain && isKnown && LIST_FIELDS.every((field) => isFlat(sharedList(copy, field))))) {
    throw new RefusedUpdate("misfit", unknown);
  }
  const parsed = sharedFieldsSchema.safeParse(readFields(copy));
  if (!parsed.success) throw new RefusedUpdate("misfit", parsed.error.issues[0]?.message ?? unknown);
}

/** Words without form and nothing beside them; those of a picture are read only where there is one. */
function isPlainText(text: Y.Text): boolean {
  if (text._map.size > 0 || text.length > MAX_FIELD_LENGTH) return false;
  return text
    .toDelta()
    .every((part: Record<string, unknown>) => typeof part["insert"] === "string" && part["attributes"] === undefined);
}

/** What two people add at the same moment stands there twice; not a thousand times. */
function isFlat(list: Y.Array<unknown>): boolean {
  return list._map.size === 0 && list.length <= MAX_ENTRIES && list.toArray().every((entry) => !isType(entry));
}

function isType(value: unknown): boolean {
  return value instanceof Y.AbstractType || value instanceof Y.Doc;
}

function checkBlock(block: unknown): void {
  if (!(block instanceof Y.XmlElement)) throw new RefusedUpdate("misfit", unknown);
  if (block._item?.deleted === true) return;
  // A shared type reads like a plain value, but no editor can show it.
  if (!isPlain(block)) throw new RefusedUpdate("misfit", unreadable);
  const json: unknown = JSON.parse(JSON.stringify(yXmlFragmentToProsemirrorJSON(inFragment(block))));
  const parsed = parseBody(json);
  if (!parsed.ok) throw new RefusedUpdate("misfit", parsed.problems[0]?.message ?? unreadable);
}

/** True for elements and words with nothing shared in their attributes or between the words. */
function isPlain(node: unknown): boolean {
  if (node instanceof Y.XmlText) {
    if (node._map.size > 0) return false;
    return node.toDelta().every(({ insert }: { readonly insert: unknown }) => typeof insert === "string");
  }
  if (!(node instanceof Y.XmlElement)) return false;
  return Object.values(node.getAttributes()).every((value) => !isType(value)) && node.toArray().every(isPlain);
}

/** The block as if it were the whole text: the library reads nothing but fragments. */
function inFragment(block: Y.XmlElement): Y.XmlFragment {
  return { toArray: () => [block] } as unknown as Y.XmlFragment;
}
