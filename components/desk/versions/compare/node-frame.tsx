import type { ReactNode } from "react";
import type { ComparableNode, FrameNode, LineNode } from "#editor/compare/compared.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";

/** The element that a line of the text is shown as; the page's own headings stand above those of the text. */
export function LineFrame({ node, children }: { readonly node: LineNode; readonly children: ReactNode }) {
  switch (node.type) {
    case "paragraph":
      return <p>{children}</p>;
    case "heading":
      return node.attrs.level === 2 ? <h3>{children}</h3> : <h4>{children}</h4>;
    case "quoteSpeaker":
      return <p className="font-semibold">{children}</p>;
    case "quoteFunction":
      return <p>{children}</p>;
    case "infoBoxTitle":
      return <p className="font-semibold">{children}</p>;
    case "tableCaption":
      return <figcaption>{children}</figcaption>;
  }
}

/** The element that holds other blocks. */
export function Frame({ node, children }: { readonly node: FrameNode; readonly children: ReactNode }) {
  switch (node.type) {
    case "bulletList":
      return <ul>{children}</ul>;
    case "orderedList":
      return <ol start={node.attrs.start}>{children}</ol>;
    case "listItem":
      return <li>{children}</li>;
    case "blockquote":
      return <blockquote>{children}</blockquote>;
    case "infoBox":
      return <div className="shown-box">{children}</div>;
    case "tableFigure":
      return <figure>{children}</figure>;
    case "table":
      return <TableFrame>{children}</TableFrame>;
    case "tableRow":
      return <tr>{children}</tr>;
    case "tableCell":
      return (
        <td colSpan={node.attrs.colspan} rowSpan={node.attrs.rowspan}>
          {children}
        </td>
      );
    case "tableHeader":
      return (
        <th colSpan={node.attrs.colspan} rowSpan={node.attrs.rowspan}>
          {children}
        </th>
      );
    case "quoteSource":
    case "doc":
      return <div>{children}</div>;
  }
}

/** A table scrolls by itself where the screen is narrower, also with the keys. */
function TableFrame({ children }: { readonly children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached with the keyboard (WCAG 2.1.1)
    <section aria-label={words.table} tabIndex={0} className="overflow-x-auto">
      <table>
        <tbody>{children}</tbody>
      </table>
    </section>
  );
}

/** What a node is called where it became another one; null where its name says nothing. */
export function nameOfNode(node: ComparableNode): string | null {
  switch (node.type) {
    case "paragraph":
      return words.blocks.paragraph;
    case "heading":
      return node.attrs.level === 2 ? words.blocks.heading2 : words.blocks.heading3;
    case "bulletList":
      return words.blocks.bulletList;
    case "orderedList":
      return node.attrs.start === 1 ? words.blocks.orderedList : words.blocks.startsWith(node.attrs.start);
    case "tableCell":
    case "tableHeader": {
      const { colspan, rowspan } = node.attrs;
      if (colspan * rowspan > 1) return words.blocks.span(colspan, rowspan);
      return node.type === "tableCell" ? words.blocks.cell : words.blocks.head;
    }
    default:
      return null;
  }
}
