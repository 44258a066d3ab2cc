import type { AttributeSpec, NodeSpec, Schema } from "@tiptap/pm/model";
import { MAX_DEPTH, MAX_NODES, MAX_TEXT_LENGTH } from "./limits.ts";
import { editorMessages } from "./messages.ts";

/** A node or mark whose parts are known to the schema one by one; whether they fit together is ProseMirror's to say. */
export type ReadMark = { type: string; attrs?: Record<string, unknown> };
export type ReadNode = ReadMark & { content?: ReadNode[]; marks?: ReadMark[]; text?: string };

/** The state of one reading: what was found wrong, and how much was read. */
export type Reading = {
  readonly schema: Schema;
  readonly report: (place: Place, key: string, message: string) => void;
  nodes: number;
  textLength: number;
  /** Set when going on is pointless: too large, or enough problems. */
  isStopped: boolean;
};

/** Way from the document to a node, as indexes of `content`. */
export type Place = readonly number[];

type Attributes = Readonly<Record<string, AttributeSpec>> | undefined | null;
type JsonObject = Readonly<Record<string, unknown>>;

const NODE_KEYS = new Set(["type", "attrs", "content", "marks", "text"]);
const MARK_KEYS = new Set(["type", "attrs"]);

/** True for objects as `JSON.parse` makes them: no class, no array. */
function isJsonObject(value: unknown): value is JsonObject {
  if (typeof value !== "object" || value === null) return false;
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

function reportUnknownKeys(json: JsonObject, known: ReadonlySet<string>, reading: Reading, place: Place, at = "") {
  for (const key of Reflect.ownKeys(json)) {
    // A key named "__proto__" is an own key here, because JSON.parse defines it as one.
    if (typeof key === "symbol" || !known.has(key)) {
      reading.report(place, at + String(key), editorMessages.unknownKey(String(key)));
    }
  }
}

function attributeProblem(spec: AttributeSpec, name: string, value: unknown): string | null {
  if (value === undefined) return editorMessages.missingAttribute(name);
  // Only our own attributes exist, and each of them carries a function that throws a German sentence.
  if (typeof spec.validate !== "function") return null;
  try {
    spec.validate(value);
    return null;
  } catch (error) {
    return error instanceof RangeError ? error.message : editorMessages.malformed(name);
  }
}

function readAttributes(json: JsonObject, specs: Attributes, reading: Reading, place: Place, at: string) {
  const given = Object.hasOwn(json, "attrs") ? json.attrs : {};
  const known = Object.entries(specs ?? {});
  if (!isJsonObject(given)) {
    reading.report(place, `${at}attrs`, editorMessages.malformed("attrs"));
    return {};
  }
  reportUnknownKeys(given, new Set(known.map(([name]) => name)), reading, place, `${at}attrs.`);
  const attrs: Record<string, unknown> = {};
  for (const [name, spec] of known) {
    attrs[name] = Object.hasOwn(given, name) ? given[name] : spec.default;
    const problem = attributeProblem(spec, name, attrs[name]);
    if (problem !== null) reading.report(place, `${at}attrs.${name}`, problem);
  }
  return known.length === 0 ? {} : { attrs };
}

function readMark(json: unknown, reading: Reading, place: Place, at: string): ReadMark | null {
  if (!isJsonObject(json)) {
    reading.report(place, at, editorMessages.malformed("marks"));
    return null;
  }
  const { type } = json;
  if (typeof type !== "string" || !Object.hasOwn(reading.schema.marks, type)) {
    reading.report(place, at, editorMessages.unknownMark(type));
    return null;
  }
  reportUnknownKeys(json, MARK_KEYS, reading, place, `${at}.`);
  return { type, ...readAttributes(json, reading.schema.marks[type]?.spec.attrs, reading, place, `${at}.`) };
}

function readList(json: JsonObject, key: "content" | "marks", reading: Reading, place: Place): readonly unknown[] {
  if (!Object.hasOwn(json, key)) return [];
  const list = json[key];
  if (Array.isArray(list)) return list;
  reading.report(place, key, editorMessages.malformed(key));
  return [];
}

function readMarks(json: JsonObject, reading: Reading, place: Place): { marks?: ReadMark[] } {
  const marks: ReadMark[] = [];
  for (const [index, given] of readList(json, "marks", reading, place).entries()) {
    const mark = reading.isStopped ? null : readMark(given, reading, place, `marks.${index}`);
    if (mark) marks.push(mark);
  }
  // The order of marks means nothing, but the stored form is one: the schema's.
  const order = Object.keys(reading.schema.marks);
  marks.sort((a, b) => order.indexOf(a.type) - order.indexOf(b.type));
  return marks.length === 0 ? {} : { marks };
}

/** PostgreSQL stores neither U+0000 nor half of a surrogate pair, in `text` or in `jsonb`. */
function isStorable(text: string): boolean {
  return !text.includes("\u0000") && text.isWellFormed();
}

function textProblem(text: unknown): string | null {
  if (typeof text !== "string") return editorMessages.malformed("text");
  if (text === "") return editorMessages.emptyText;
  return isStorable(text) ? null : editorMessages.unstorableText;
}

function readText(json: JsonObject, type: string, reading: Reading, place: Place): { text?: string } {
  const text = Object.hasOwn(json, "text") ? json.text : undefined;
  if (type !== "text" && text === undefined) return {};
  const problem = type === "text" ? textProblem(text) : editorMessages.unknownKey("text");
  if (problem !== null || typeof text !== "string") {
    reading.report(place, "text", problem ?? editorMessages.malformed("text"));
    return {};
  }
  reading.textLength += text.length;
  if (reading.textLength > MAX_TEXT_LENGTH) stop(reading, editorMessages.tooLong);
  return { text };
}

function stop(reading: Reading, message: string) {
  reading.report([], "", message);
  reading.isStopped = true;
}

function readContent(json: JsonObject, reading: Reading, place: Place): { content?: ReadNode[] } {
  const content: ReadNode[] = [];
  for (const [index, given] of readList(json, "content", reading, place).entries()) {
    if (reading.isStopped) break;
    const child = readNode(given, reading, [...place, index]);
    if (child) content.push(child);
  }
  return content.length === 0 ? {} : { content };
}

/** A node may carry a function that judges its parts together, beside what ProseMirror's content expressions can say. */
function shapeProblem(spec: NodeSpec | undefined, node: ReadNode): string | null {
  const find: unknown = spec?.["findShapeProblem"];
  if (typeof find !== "function") return null;
  const problem: unknown = find(node);
  return typeof problem === "string" ? problem : null;
}

/**
 * Copies one untrusted node and all below it, key by key, and reports everything that the schema does not know.
 * The copy is only meant to be used when nothing was reported.
 */
export function readNode(json: unknown, reading: Reading, place: Place): ReadNode | null {
  reading.nodes += 1;
  if (reading.nodes > MAX_NODES) {
    stop(reading, editorMessages.tooManyNodes);
    return null;
  }
  if (!isJsonObject(json)) {
    reading.report(place, "", editorMessages.notANode);
    return null;
  }
  const { type } = json;
  if (typeof type !== "string" || !Object.hasOwn(reading.schema.nodes, type)) {
    reading.report(place, "", editorMessages.unknownNode(type));
    return null;
  }
  if (place.length > MAX_DEPTH) {
    reading.report(place, "", editorMessages.tooDeep);
    return null;
  }
  reportUnknownKeys(json, NODE_KEYS, reading, place);
  const spec = reading.schema.nodes[type]?.spec;
  const node = {
    type,
    ...readAttributes(json, spec?.attrs, reading, place, ""),
    ...readText(json, type, reading, place),
    ...readMarks(json, reading, place),
    ...readContent(json, reading, place),
  };
  const problem = shapeProblem(spec, node);
  if (problem !== null) reading.report(place, "", problem);
  return node;
}
