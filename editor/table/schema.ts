import { Node } from "@tiptap/core";
import { TableCell } from "@tiptap/extension-table/cell";
import { TableHeader } from "@tiptap/extension-table/header";
import { TableRow } from "@tiptap/extension-table/row";
import { Table } from "@tiptap/extension-table/table";
import { MAX_TABLE_COLUMNS, MAX_TABLE_ROWS } from "../limits.ts";
import { isNameOfColumn } from "./header-row.ts";
import { findTableProblem, readSpan, validateColspan, validateRowspan } from "./span.ts";

/** Narrower than TipTap's own: no heading, quote or further table inside a cell. */
const CELL_CONTENT = "(paragraph | list)+";

function cellAttributes() {
  return {
    colspan: {
      default: 1,
      parseHTML: (element: HTMLElement) => readSpan(element.getAttribute("colspan"), MAX_TABLE_COLUMNS),
      validate: validateColspan,
    },
    rowspan: {
      default: 1,
      parseHTML: (element: HTMLElement) => readSpan(element.getAttribute("rowspan"), MAX_TABLE_ROWS),
      validate: validateRowspan,
    },
  };
}

/** What stands above the table; a node beside it, since ProseMirror's tables consist of rows and nothing else. */
export const tableCaptionNode = Node.create({
  name: "tableCaption",
  content: "text*",
  defining: true,
  parseHTML: () => [{ tag: "figcaption", context: "tableFigure/" }],
  renderHTML: () => ["figcaption", 0],
});

function captionOf(table: Element): Element | null {
  return table.querySelector(":scope > caption");
}

/** The table's caption beside a copy of the table. */
function withCaptionBeside(table: HTMLElement): HTMLElement {
  const figure = table.ownerDocument.createElement("figure");
  const copy = table.cloneNode(true) as HTMLElement;
  const caption = table.ownerDocument.createElement("figcaption");
  caption.append(...(captionOf(copy)?.childNodes ?? []));
  captionOf(copy)?.remove();
  figure.append(caption, copy);
  return figure;
}

/** A table and its caption; a bare `<table>` is wrapped by ProseMirror itself. */
export const tableFigureNode = Node.create({
  name: "tableFigure",
  group: "block",
  content: "tableCaption? table",
  isolating: true,
  parseHTML: () => [
    { tag: "figure[data-table]" },
    // Tried before the table itself, which cannot hold a caption.
    {
      tag: "table",
      priority: 60,
      getAttrs: (table) => (captionOf(table) === null ? false : {}),
      contentElement: withCaptionBeside,
    },
  ],
  renderHTML: () => ["figure", { "data-table": "" }, 0],
});

export const tableNode = Table.extend({
  group: "",
  renderHTML: () => ["div", { class: "table-scroll" }, ["table", ["tbody", 0]]],
  extendNodeSchema(extension) {
    return {
      ...this.parent?.(extension),
      ...(extension.name === "table" ? { findShapeProblem: findTableProblem } : {}),
    };
  },
}).configure({ View: null, resizable: false });

export const tableRowNode = TableRow;

export const tableHeaderNode = TableHeader.extend({
  content: CELL_CONTENT,
  addAttributes: cellAttributes,
  parseHTML() {
    return [
      ...(this.parent?.() ?? []),
      { tag: "td", priority: 60, getAttrs: (cell) => (isNameOfColumn(cell) ? {} : false) },
    ];
  },
});

export const tableCellNode = TableCell.extend({ content: CELL_CONTENT, addAttributes: cellAttributes });
