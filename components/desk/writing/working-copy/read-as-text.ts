import * as Y from "yjs";
import { workingCopyMessages } from "#lib/messages/desk-working-copy.ts";
import { pictureFieldMessages } from "#lib/messages/desk-writing-fields.ts";
import { readFields, sharedBody, sharedText } from "#newsroom/working-copy/article-document.ts";

type Shared = Y.XmlElement | Y.XmlText | Y.XmlHook;

const words = workingCopyMessages.asText;

/** What a value is called that stands beside the text; values without a name stand there alone. */
const NAMES: ReadonlyMap<string, string> = new Map([
  ["alt", pictureFieldMessages.alt],
  ["caption", pictureFieldMessages.caption],
  ["credit", pictureFieldMessages.credit],
  ["title", words.title],
]);

/** Values that are no words. */
const SILENT: ReadonlySet<string> = new Set(["width"]);

/** Elements that stand within a line. */
const INLINE: ReadonlySet<string> = new Set(["hardBreak", "footnote"]);

/** Every word of a document as plain text, for whoever has to copy it; of any document, even one that fits no schema. */
export function readAsText(document: Y.Doc): string {
  const { kicker, headline, teaser, links } = readFields(document);
  const picture = [
    valueLine("alt", sharedText(document, "pictureAlt").toString()),
    valueLine("caption", sharedText(document, "pictureCaption").toString()),
    valueLine("credit", sharedText(document, "pictureCredit").toString()),
  ];
  const addresses = (links as readonly unknown[]).map((link) => `– ${String(link)}`);
  return [
    ...[kicker, headline, teaser].map(String),
    picture.filter((line) => line !== "").join("\n"),
    ...blocksOf(sharedBody(document).toArray()),
    addresses.length === 0 ? "" : [`${words.links}:`, ...addresses].join("\n"),
  ]
    .filter((part) => part.trim() !== "")
    .join("\n\n");
}

/** Children as blocks of lines; what stands within one line is one block. */
function blocksOf(children: readonly Shared[]): string[] {
  const blocks: string[] = [];
  let isLineOpen = false;
  for (const child of children) {
    const isInline = !(child instanceof Y.XmlElement) || INLINE.has(child.nodeName);
    const text = isInline ? inlineText(child) : blockText(child);
    if (isInline && isLineOpen) blocks.push(`${blocks.pop() ?? ""}${text}`);
    else blocks.push(text);
    isLineOpen = isInline;
  }
  return blocks.filter((block) => block.trim() !== "");
}

function inlineText(node: Shared): string {
  if (node instanceof Y.XmlText) return runsText(node);
  if (!(node instanceof Y.XmlElement)) return "";
  const inner = [...valueLines(node), ...blocksOf(node.toArray())].join(" ");
  if (node.nodeName === "hardBreak") return `\n${inner}`;
  return inner === "" ? "" : ` (${inner})`;
}

type Run = { readonly insert?: unknown; readonly attributes?: Readonly<Record<string, unknown>> };

/** Words with the address of a link behind the last of them. */
function runsText(text: Y.XmlText): string {
  let written = "";
  let linked = { target: "", from: 0 };
  const close = () => {
    const isSaid = written.slice(linked.from) === linked.target;
    if (linked.target !== "" && !isSaid) written += ` (${linked.target})`;
  };
  for (const { insert, attributes = {} } of text.toDelta() as readonly Run[]) {
    const target = targetIn(attributes);
    if (target !== linked.target) {
      close();
      linked = { target, from: written.length };
    }
    if (typeof insert === "string") written += insert;
  }
  close();
  return written;
}

/** Where the words lead; marks that may overlap have more than their name as a key. */
function targetIn(attributes: Readonly<Record<string, unknown>>): string {
  for (const value of Object.values(attributes)) {
    const { href, articleId } = (value ?? {}) as Readonly<Record<string, unknown>>;
    if (typeof href === "string") return href;
    if (typeof articleId === "number") return words.article(articleId);
  }
  return "";
}

function blockText(node: Y.XmlElement): string {
  const children = node.toArray();
  const values = valueLines(node);
  switch (node.nodeName) {
    case "bulletList":
      return [...values, ...children.map((item) => itemText(item, "– "))].join("\n");
    case "orderedList": {
      const start = Number(node.getAttribute("start") ?? 1) || 1;
      return [...values, ...children.map((item, index) => itemText(item, `${start + index}. `))].join("\n");
    }
    case "tableRow":
      return [...values, ...children.flatMap((cell) => blocksOf([cell]).join(" "))].join("\t");
    default:
      return [...values, ...blocksOf(children)].join("\n");
  }
}

function itemText(item: Shared, mark: string): string {
  return `${mark}${blocksOf([item]).join("\n").replaceAll("\n", "\n  ")}`;
}

function valueLines(node: Y.XmlElement): string[] {
  const values: Readonly<Record<string, unknown>> = node.getAttributes();
  return Object.entries(values)
    .filter(([name]) => !SILENT.has(name))
    .map(([name, value]) => valueLine(name, value))
    .filter((line) => line !== "");
}

function valueLine(name: string, value: unknown): string {
  if (typeof value !== "string" || value.trim() === "") return "";
  const label = NAMES.get(name);
  return label === undefined ? value : `${label}: ${value}`;
}
