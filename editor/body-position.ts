import { editorMessages } from "./messages.ts";

const KIND_OF_TYPE: ReadonlyMap<unknown, string> = new Map([
  ["paragraph", editorMessages.positionParagraph],
  ["heading", editorMessages.positionHeading],
  ["bulletList", editorMessages.positionList],
  ["orderedList", editorMessages.positionList],
  ["blockquote", editorMessages.positionBlockquote],
  ["horizontalRule", editorMessages.positionHorizontalRule],
  ["picture", editorMessages.positionPicture],
]);

function kindOf(block: unknown): string {
  const type = typeof block === "object" && block !== null && "type" in block ? block.type : null;
  return KIND_OF_TYPE.get(type) ?? editorMessages.positionOther;
}

/**
 * Where a problem stands, in words that a person can count on the screen: „Absatz 4“, „Liste 1, Punkt 3“.
 * `indexes` leads from the document down to the node; `blocks` is the document's untrusted content.
 */
export function describePosition(blocks: unknown, indexes: readonly number[]): string {
  const [blockIndex, itemIndex] = indexes;
  if (!Array.isArray(blocks) || blockIndex === undefined) return editorMessages.positionDocument;
  const kind = kindOf(blocks[blockIndex]);
  const ordinal = blocks.slice(0, blockIndex + 1).filter((block) => kindOf(block) === kind).length;
  const item = kind === editorMessages.positionList && itemIndex !== undefined;
  return item ? `${kind} ${ordinal}, ${editorMessages.positionListItem} ${itemIndex + 1}` : `${kind} ${ordinal}`;
}
