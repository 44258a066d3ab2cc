import { editorMessages } from "./messages.ts";

const KIND_OF_TYPE: ReadonlyMap<unknown, string> = new Map([
  ["paragraph", editorMessages.positionParagraph],
  ["heading", editorMessages.positionHeading],
  ["bulletList", editorMessages.positionList],
  ["orderedList", editorMessages.positionList],
  ["blockquote", editorMessages.positionBlockquote],
  ["infoBox", editorMessages.positionInfoBox],
  ["tableFigure", editorMessages.positionTable],
  ["horizontalRule", editorMessages.positionHorizontalRule],
  ["picture", editorMessages.positionPicture],
  ["embed", editorMessages.positionEmbed],
]);

function kindOf(block: unknown): string {
  const type = typeof block === "object" && block !== null && "type" in block ? block.type : null;
  return KIND_OF_TYPE.get(type) ?? editorMessages.positionOther;
}

/**
 * Where a problem stands, in words that a person can count on the screen: „Absatz 4“, „Liste 1, Punkt 3“, „Tabelle 1,
 * Zeile 2“.
 * `indexes` leads from the document down to the node; `blocks` is the document's untrusted content.
 */
export function describePosition(blocks: unknown, indexes: readonly number[]): string {
  const [blockIndex, ...inner] = indexes;
  if (!Array.isArray(blocks) || blockIndex === undefined) return editorMessages.positionDocument;
  const kind = kindOf(blocks[blockIndex]);
  const ordinal = blocks.slice(0, blockIndex + 1).filter((block) => kindOf(block) === kind).length;
  return [`${kind} ${ordinal}`, ...describeItem(kind, inner)].join(", ");
}

function describeItem(kind: string, [first, second]: readonly number[]): string[] {
  if (kind === editorMessages.positionList && first !== undefined) {
    return [`${editorMessages.positionListItem} ${first + 1}`];
  }
  // The table stands below its caption, and its rows are one step further in.
  if (kind === editorMessages.positionTable && second !== undefined) {
    return [`${editorMessages.positionTableRow} ${second + 1}`];
  }
  return [];
}
