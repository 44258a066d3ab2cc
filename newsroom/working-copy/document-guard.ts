import { yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import * as Y from "yjs";
import { parseBody } from "#editor/parse-body.ts";
import { articleFieldsSchema } from "../articles/article-content-schema.ts";
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

const FIELDS: ReadonlySet<string> = new Set([BODY_FIELD, "choices", ...TEXT_FIELDS, ...LIST_FIELDS]);
const CHOICES: ReadonlySet<string> = new Set(CHOICE_FIELDS);

/**
 * Tries updates on a copy of a document before the document and everybody who has it open get them: Yjs takes nothing
 * back. Only the blocks that an update touches are checked again, so that a keystroke in a long text costs as much as in a
 * short one; the whole is checked when it is stored.
 */
export class DocumentGuard {
  readonly #document: Y.Doc;
  #copy: Y.Doc;

  constructor(document: Y.Doc) {
    this.#document = document;
    this.#copy = copyOf(document);
    document.on("update", (update: Uint8Array) => Y.applyUpdate(this.#copy, update));
    document.on("destroy", () => this.#copy.destroy());
  }

  /** @throws RefusedUpdate when the document with this update would not be an article of ours */
  try(update: Uint8Array): void {
    try {
      check(this.#copy, applyWatched(this.#copy, update));
    } catch (error) {
      // What was tried stays in the copy for ever: another one takes its place.
      this.#copy.destroy();
      this.#copy = copyOf(this.#document);
      throw error instanceof RefusedUpdate ? error : new RefusedUpdate("misfit", unreadable);
    }
  }
}

const unreadable = "Diese Änderung ist unleserlich.";
const unknown = "Diese Änderung gehört zu keinem Feld des Artikels.";

function copyOf(document: Y.Doc): Y.Doc {
  const copy = new Y.Doc();
  // The fields get their kinds before changes speak of them.
  readFields(copy);
  sharedBody(copy);
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(document));
  return copy;
}

function waitingBytes({ store }: Y.Doc): number {
  return (store.pendingStructs?.update.length ?? 0) + (store.pendingDs?.length ?? 0);
}

type Touched = { readonly blocks: ReadonlySet<unknown>; readonly hasFields: boolean };

function applyWatched(copy: Y.Doc, update: Uint8Array): Touched {
  const blocks = new Set<unknown>();
  let hasFields = false;
  const watch = (transaction: Y.Transaction) => {
    for (const [type, keys] of transaction.changed) {
      const root = noteChange(type as Y.AbstractType<unknown>, copy, blocks);
      hasFields ||= root !== sharedBody(copy);
      if (root === type && keys.size > 0 && root === sharedBody(copy)) noteBlocks(copy, transaction, blocks);
    }
  };
  copy.on("afterTransaction", watch);
  try {
    Y.applyUpdate(copy, update);
  } finally {
    copy.off("afterTransaction", watch);
  }
  return { blocks, hasFields };
}

/** Notes the block of the text that a change lies in. @returns the field that it lies in */
function noteChange(type: Y.AbstractType<unknown>, copy: Y.Doc, blocks: Set<unknown>): unknown {
  const body = sharedBody(copy);
  let below: unknown = null;
  let place: unknown = type;
  while (place instanceof Y.AbstractType && place.parent !== null) {
    below = place;
    place = place.parent;
  }
  if (place === body && below !== null) blocks.add(below);
  return place;
}

/** New blocks of the text. */
function noteBlocks(copy: Y.Doc, transaction: Y.Transaction, blocks: Set<unknown>): void {
  for (const block of sharedBody(copy).toArray()) {
    const id = block._item?.id;
    if (id !== undefined && id.clock >= (transaction.beforeState.get(id.client) ?? 0)) blocks.add(block);
  }
}

function check(copy: Y.Doc, { blocks, hasFields }: Touched): void {
  if (waitingBytes(copy) > MAX_WAITING_BYTES)
    throw new RefusedUpdate("incomplete", "Es fehlt ein Teil dieser Änderung.");
  for (const name of copy.share.keys()) if (!FIELDS.has(name)) throw new RefusedUpdate("misfit", unknown);
  if (hasFields) checkFields(copy);
  for (const block of blocks) checkBlock(block);
}

function checkFields(copy: Y.Doc): void {
  const isPlain = TEXT_FIELDS.every((field) =>
    sharedText(copy, field)
      .toDelta()
      .every((part: Record<string, unknown>) => typeof part["insert"] === "string" && part["attributes"] === undefined),
  );
  const isKnown = [...sharedChoices(copy).keys()].every((key) => CHOICES.has(key));
  const isFlat = LIST_FIELDS.every((field) =>
    sharedList(copy, field)
      .toArray()
      .every((entry) => !isType(entry)),
  );
  if (!(isPlain && isKnown && isFlat)) throw new RefusedUpdate("misfit", unknown);
  const parsed = articleFieldsSchema.safeParse(readFields(copy));
  if (!parsed.success) throw new RefusedUpdate("misfit", parsed.error.issues[0]?.message ?? unknown);
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
    return node.toDelta().every(({ insert }: { readonly insert: unknown }) => typeof insert === "string");
  }
  if (!(node instanceof Y.XmlElement)) return false;
  return Object.values(node.getAttributes()).every((value) => !isType(value)) && node.toArray().every(isPlain);
}

/** The block as if it were the whole text: the library reads nothing but fragments. */
function inFragment(block: Y.XmlElement): Y.XmlFragment {
  return { toArray: () => [block] } as unknown as Y.XmlFragment;
}
