import * as Y from "yjs";

/**
 * The words that updates insert, in the order in which they were typed: all that can be said of changes to a document that is
 * no longer there. Pieces that were not typed in one go stand on lines of their own.
 */
export function wordsOfUpdates(updates: readonly Uint8Array[]): string {
  if (updates.length === 0) return "";
  const lines: string[] = [];
  let next: Y.ID | null = null;
  for (const struct of Y.decodeUpdate(Y.mergeUpdates([...updates])).structs) {
    if (!(struct instanceof Y.Item) || !(struct.content instanceof Y.ContentString)) continue;
    const { id, origin, content } = struct;
    const isNext = next !== null && next.client === id.client && next.clock === id.clock;
    const goesOn = isNext && origin?.client === id.client && origin.clock === id.clock - 1;
    lines.push(goesOn ? `${lines.pop() ?? ""}${content.str}` : content.str);
    next = Y.createID(id.client, id.clock + struct.length);
  }
  return lines.filter((line) => line.trim() !== "").join("\n");
}
