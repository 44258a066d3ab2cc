import * as Y from "yjs";
import type { ArticleContent } from "#newsroom/articles/article.ts";
import {
  CHOICE_FIELDS,
  LIST_FIELDS,
  sharedBody,
  sharedChoices,
  sharedList,
  TEXT_FIELDS,
  writeText,
} from "#newsroom/working-copy/article-document.ts";

/** Content of which a test may change anything to anything. */
export type Changes = Partial<Record<keyof ArticleContent, unknown>>;

/** Writes what no page of ours would, without a look at it; into a shared document everything can be written. */
export function writeUnchecked(document: Y.Doc, changes: Changes): void {
  const { body, picture, ...fields } = changes;
  document.transact(() => {
    for (const [name, value] of Object.entries(fields)) writeField(document, name, value);
    if (picture !== undefined) writePictureUnchecked(document, picture);
    if (body !== undefined) writeBodyUnchecked(document, body);
  });
}

function writeField(document: Y.Doc, name: string, value: unknown): void {
  const [text, choice, list] = [TEXT_FIELDS, CHOICE_FIELDS, LIST_FIELDS].map((names) =>
    names.find((known) => known === name),
  );
  if (text !== undefined) writeText(document, text as (typeof TEXT_FIELDS)[number], String(value));
  else if (choice !== undefined) sharedChoices(document).set(choice, value);
  else if (list !== undefined) replaceEntries(sharedList(document, list as (typeof LIST_FIELDS)[number]), value);
  else document.getMap(name).set(name, value);
}

function replaceEntries(shared: Y.Array<unknown>, entries: unknown): void {
  shared.delete(0, shared.length);
  shared.push(Array.isArray(entries) ? entries : [entries]);
}

function writePictureUnchecked(document: Y.Doc, picture: unknown): void {
  const {
    pictureId,
    alt = "",
    caption = "",
    credit = "",
  } = (picture ?? { pictureId: null }) as Record<string, unknown>;
  sharedChoices(document).set("pictureId", pictureId);
  for (const [name, value] of Object.entries({ pictureAlt: alt, pictureCaption: caption, pictureCredit: credit })) {
    writeField(document, name, value);
  }
}

/** @param json a text whose root has nothing but blocks; nothing else has a place in a document */
function writeBodyUnchecked(document: Y.Doc, json: unknown): void {
  const body = sharedBody(document);
  body.delete(0, body.length);
  body.insert(0, childrenOf(json));
}

type Loose = {
  readonly type?: unknown;
  readonly text?: unknown;
  readonly attrs?: Record<string, unknown>;
  readonly marks?: readonly { readonly type: string; readonly attrs?: unknown }[];
  readonly content?: readonly unknown[];
};

function childrenOf(json: unknown): (Y.XmlElement | Y.XmlText)[] {
  return ((json as Loose).content ?? []).map((child) => toShared(child as Loose));
}

function toShared(node: Loose): Y.XmlElement | Y.XmlText {
  if (node.type === "text") return toSharedText(node);
  const element = new Y.XmlElement(String(node.type));
  // Attributes may be anything, whatever the library's types say.
  for (const [name, value] of Object.entries(node.attrs ?? {})) element.setAttribute(name, value as string);
  element.insert(0, childrenOf(node));
  return element;
}

function toSharedText({ text, marks = [] }: Loose): Y.XmlText {
  const shared = new Y.XmlText();
  const format = Object.fromEntries(marks.map(({ type, attrs = {} }) => [type, attrs]));
  if (typeof text === "string") shared.insert(0, text, format);
  else shared.insertEmbed(0, { text }, format);
  return shared;
}
