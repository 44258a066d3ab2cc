import { updateYFragment, yXmlFragmentToProsemirrorJSON } from "@tiptap/y-tiptap";
import type * as Y from "yjs";
import { EMPTY_BODY } from "#editor/body.ts";
import { bodySchema } from "#editor/extensions.ts";
import { type ArticleContent, GENRES, type PictureUse } from "../articles/article.ts";

/**
 * The shared document of one article: every field of `ArticleContent` as a type that merges. Words are texts, so that two
 * people may write in one field; choices are keys of one map, of which the last one counts; lists are arrays, in which what
 * two people add both stays.
 */

/** Raised when the document's shape or the schema of the text changes: documents of another number are made anew. */
export const DOCUMENT_SCHEMA = 1;

/** Fields that are written in, letter by letter. */
export const TEXT_FIELDS = ["kicker", "headline", "teaser", "pictureAlt", "pictureCaption", "pictureCredit"] as const;
export type TextFieldName = (typeof TEXT_FIELDS)[number];

/** Fields of which one value is chosen. */
export const CHOICE_FIELDS = ["genre", "sectionId", "displayDate", "pictureId"] as const;
export type ChoiceFieldName = (typeof CHOICE_FIELDS)[number];

/** Fields with several values in an order. */
export const LIST_FIELDS = ["authorIds", "keywordIds", "links", "recommendedIds"] as const;
export type ListFieldName = (typeof LIST_FIELDS)[number];

export const BODY_FIELD = "body";

export function sharedText(document: Y.Doc, field: TextFieldName): Y.Text {
  return document.getText(field);
}

export function sharedChoices(document: Y.Doc): Y.Map<unknown> {
  return document.getMap("choices");
}

export function sharedList(document: Y.Doc, field: ListFieldName): Y.Array<unknown> {
  return document.getArray(field);
}

export function sharedBody(document: Y.Doc): Y.XmlFragment {
  return document.getXmlFragment(BODY_FIELD);
}

/** Everything of the article but its text, as it stands in the document; values that nobody has checked. */
export type UncheckedFields = { readonly [Name in Exclude<keyof ArticleContent, "body">]: unknown };

/** Reads the fields as `sharedContentSchema` expects them. What two people added at the same moment is there once. */
export function readFields(document: Y.Doc): UncheckedFields {
  const text = (field: TextFieldName) => sharedText(document, field).toString();
  const choice = (field: ChoiceFieldName) => sharedChoices(document).get(field) ?? null;
  const list = (field: ListFieldName) => [...new Set(sharedList(document, field).toArray())];
  const pictureId = choice("pictureId");
  return {
    kicker: text("kicker"),
    headline: text("headline"),
    teaser: text("teaser"),
    genre: choice("genre") ?? GENRES[0],
    sectionId: choice("sectionId"),
    displayDate: choice("displayDate"),
    authorIds: list("authorIds"),
    keywordIds: list("keywordIds"),
    links: list("links"),
    recommendedIds: list("recommendedIds"),
    picture:
      pictureId === null
        ? null
        : { pictureId, alt: text("pictureAlt"), caption: text("pictureCaption"), credit: text("pictureCredit") },
  };
}

/** Reads the text as ProseMirror JSON that nobody has checked; where every block was deleted, as the empty text. */
export function readBody(document: Y.Doc): unknown {
  const body = sharedBody(document);
  return body.length === 0 ? EMPTY_BODY : yXmlFragmentToProsemirrorJSON(body);
}

/** Makes the document say exactly this, by as few changes as it takes; the words that stay keep their identity. */
export function writeContent(document: Y.Doc, content: ArticleContent): void {
  document.transact(() => {
    for (const field of ["kicker", "headline", "teaser"] as const) writeText(document, field, content[field]);
    writePicture(document, content.picture);
    for (const field of ["genre", "sectionId", "displayDate"] as const) writeChoice(document, field, content[field]);
    for (const field of LIST_FIELDS) writeList(document, field, content[field]);
    const node = bodySchema.nodeFromJSON(content.body);
    updateYFragment(document, sharedBody(document), node, { mapping: new Map(), isOMark: new Map() });
  });
}

/** Exchanges the part in which the two texts differ. */
export function writeText(document: Y.Doc, field: TextFieldName, next: string): void {
  const shared = sharedText(document, field);
  const present = shared.toString();
  if (present === next) return;
  const { start, removed, inserted } = differenceOf(present, next);
  document.transact(() => {
    if (removed > 0) shared.delete(start, removed);
    if (inserted !== "") shared.insert(start, inserted);
  });
}

export type TextDifference = { readonly start: number; readonly removed: number; readonly inserted: string };

/**
 * What has to be exchanged to make one text of another, in UTF-16 code units; never half of a surrogate pair.
 * @param caret where the writer stands behind the change: of equal letters the one just typed is the new one
 */
export function differenceOf(before: string, after: string, caret = after.length): TextDifference {
  const shortest = Math.min(before.length, after.length);
  const longestEnd = Math.min(shortest, after.length - Math.min(caret, after.length));
  let end = 0;
  while (end < longestEnd && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  let start = 0;
  while (start < shortest - end && before[start] === after[start]) start += 1;
  while (end < shortest - start && before[before.length - 1 - end] === after[after.length - 1 - end]) end += 1;
  if (isHighSurrogate(after, start - 1) || isHighSurrogate(before, start - 1)) start -= 1;
  if (isLowSurrogate(after, after.length - end) || isLowSurrogate(before, before.length - end)) end -= 1;
  return { start, removed: before.length - end - start, inserted: after.slice(start, after.length - end) };
}

function isHighSurrogate(text: string, index: number): boolean {
  return /^[\uD800-\uDBFF]$/.test(text.charAt(index));
}

function isLowSurrogate(text: string, index: number): boolean {
  return /^[\uDC00-\uDFFF]$/.test(text.charAt(index));
}

export function writeChoice(document: Y.Doc, field: ChoiceFieldName, next: string | number | null): void {
  const choices = sharedChoices(document);
  if ((choices.get(field) ?? null) !== next) choices.set(field, next);
}

/** Puts the entries in this order, each once; entries that stand right already are left alone. */
export function writeList(document: Y.Doc, field: ListFieldName, next: readonly (string | number)[]): void {
  const shared = sharedList(document, field);
  document.transact(() => {
    deleteSuperfluous(shared, new Set<unknown>(next));
    for (const [index, entry] of next.entries()) {
      if (shared.get(index) === entry) continue;
      const from = shared.toArray().indexOf(entry);
      if (from >= 0) shared.delete(from);
      shared.insert(index, [entry]);
    }
  });
}

function deleteSuperfluous(shared: Y.Array<unknown>, wanted: Set<unknown>): void {
  for (const [index, entry] of [...shared.toArray().entries()].toReversed()) {
    const isFirst = shared.toArray().indexOf(entry) === index;
    if (!(wanted.has(entry) && isFirst)) shared.delete(index);
  }
}

export function writePicture(document: Y.Doc, picture: PictureUse | null): void {
  writeChoice(document, "pictureId", picture?.pictureId ?? null);
  writeText(document, "pictureAlt", picture?.alt ?? "");
  writeText(document, "pictureCaption", picture?.caption ?? "");
  writeText(document, "pictureCredit", picture?.credit ?? "");
}
