import type { ArticleBody, InlineNode } from "./body.ts";
import { describePosition } from "./body-position.ts";
import { bodySchema } from "./extensions.ts";
import { joinTexts } from "./inline-runs.ts";
import { MAX_PROBLEMS } from "./limits.ts";
import { editorMessages } from "./messages.ts";
import { type Place, type Reading, type ReadNode, readNode } from "./read-json.ts";

export type BodyProblem = {
  /** Place in the JSON, such as `content.3.content.0` or `content.3.content.0.marks.1.attrs.href`. */
  readonly path: string;
  /** Place on the screen, such as „Absatz 4“. */
  readonly position: string;
  /** What is wrong and what to do, in German. */
  readonly message: string;
};

export type ParsedBody =
  | { readonly ok: true; readonly body: ArticleBody }
  | { readonly ok: false; readonly problems: BodyProblem[] };

function pathOf(place: Place, key: string): string {
  return [...place.map((index) => `content.${index}`), key].filter((part) => part !== "").join(".");
}

function misfit(node: ReadNode): boolean {
  try {
    bodySchema.nodeFromJSON(node).check();
    return false;
  } catch {
    return true;
  }
}

/** ProseMirror's own verdict on how the parts fit together, asked block by block so that the place can be named. */
function structureProblems(root: ReadNode): Place[] {
  if (!misfit(root)) return [];
  const blocks = root.content ?? [];
  const places = blocks.flatMap((block, index) => (misfit({ ...root, content: [block] }) ? [[index]] : []));
  return places.length > 0 ? places : [[]];
}

function withJoinedTexts(node: ReadNode): ReadNode {
  if (!node.content) return node;
  const content = node.content.map(withJoinedTexts);
  // The schema lets inline nodes stand only beside inline nodes, and joining leaves blocks alone.
  return { ...node, content: joinTexts(content as InlineNode[]) as ReadNode[] };
}

/**
 * Checks an article's text that comes from outside (editor, import, stored JSON) against the schema. Whatever is
 * unknown, unsafe or out of place is refused with its position and never dropped; what is accepted comes back as a
 * fresh copy, every character unchanged, missing attributes filled in, marks in the schema's order and neighbouring equal texts joined.
 */
export function parseBody(json: unknown): ParsedBody {
  const problems: BodyProblem[] = [];
  const blocks = typeof json === "object" && json !== null && "content" in json ? json.content : undefined;
  const reading: Reading = {
    schema: bodySchema,
    nodes: 0,
    textLength: 0,
    isStopped: false,
    report(place, key, message) {
      if (problems.length >= MAX_PROBLEMS) return;
      problems.push({ path: pathOf(place, key), position: describePosition(blocks, place), message });
      reading.isStopped ||= problems.length >= MAX_PROBLEMS;
    },
  };
  const root = readNode(json, reading, []);
  if (root && root.type !== "doc") reading.report([], "", editorMessages.notADocument);
  if (!root || problems.length > 0) return { ok: false, problems };
  for (const place of structureProblems(root)) reading.report(place, "", editorMessages.misplaced);
  if (problems.length > 0) return { ok: false, problems };
  // The walk admitted only the schema's nodes, marks and attributes, and ProseMirror has checked how they are nested:
  // that is exactly what ArticleBody says in types.
  return { ok: true, body: withJoinedTexts(root) as ArticleBody };
}
