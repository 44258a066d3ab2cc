import { Fragment, type Node, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import { isInTable } from "@tiptap/pm/tables";

function widthOf(row: Node): number {
  let width = 0;
  row.forEach((cell) => {
    width += Number(cell.attrs["colspan"]);
  });
  return width;
}

/** An empty head above a table that names its columns nowhere: the person sees what is missing and writes it. */
function withHead(table: Node): Node {
  const first = table.firstChild;
  const { tableRow, tableHeader } = table.type.schema.nodes;
  if (first === null || !tableRow || !tableHeader) return table;
  if (first.content.content.every((cell) => cell.type === tableHeader)) return table;
  const cells = Array.from({ length: widthOf(first) }, () => tableHeader.createAndFill());
  const row = tableRow.create(
    null,
    cells.filter((cell) => cell !== null),
  );
  return table.copy(table.content.addToStart(row));
}

/** Whole tables only: of one that is cut open at a side, the head may be in the other part. */
function withHeads(content: Fragment, openStart: number, openEnd: number): Fragment {
  const nodes = content.content.map((node, index) => {
    const start = index === 0 ? openStart : 0;
    const end = index === content.childCount - 1 ? openEnd : 0;
    if (node.type.name === "table") return start === 0 && end === 0 ? withHead(node) : node;
    return node.isTextblock ? node : node.copy(withHeads(node.content, Math.max(0, start - 1), Math.max(0, end - 1)));
  });
  return Fragment.fromArray(nodes);
}

/** Every table has a head, also one that comes from elsewhere. Cells pasted into a table stay what they are. */
export const headOnPaste = new Plugin({
  props: {
    transformPasted: (slice, view) =>
      isInTable(view.state)
        ? slice
        : new Slice(withHeads(slice.content, slice.openStart, slice.openEnd), slice.openStart, slice.openEnd),
  },
});
