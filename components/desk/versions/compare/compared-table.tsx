import type { ReactNode } from "react";
import type { ColumnSide, ComparableNode, Compared } from "#editor/compare/compared.ts";
import { insideOf, isFrame } from "#editor/compare/node-kinds.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { Became } from "./became.tsx";
import { ChangeLabel, WholeBlock } from "./change-parts.tsx";
import { type ComparisonView, stopOf } from "./comparison-view.ts";
import { Frame } from "./node-frame.tsx";
import { PlainInside } from "./plain-node.tsx";

/** What every part of the table needs. */
type TableParts = {
  readonly view: ComparisonView;
  /** How the blocks inside a cell are shown. */
  readonly renderInside: (parts: readonly Compared[]) => ReactNode;
};

type ComparedTableProps = TableParts & { readonly part: Extract<Compared, { kind: "frame" }> };

/** A table cell by cell: columns and rows of both texts in one, each marked where it stands in one of them only. */
export function ComparedTable({ part, ...parts }: ComparedTableProps) {
  return (
    <Frame node={part.node}>
      {part.inside.map((row, index) => (
        <ComparedRow key={placeKey(index)} row={row} columns={part.columns ?? []} {...parts} />
      ))}
    </Frame>
  );
}

/** Nothing of a comparison changes its place. */
function placeKey(index: number): string {
  return `${index}`;
}

type RowProps = TableParts & { readonly row: Compared; readonly columns: readonly ColumnSide[] };

function ComparedRow({ row, columns, ...parts }: RowProps): ReactNode {
  switch (row.kind) {
    case "frame":
      return (
        <tr>
          <ComparedCells cells={row.inside} {...parts} />
        </tr>
      );
    case "moved":
      return <MovedRow row={row} {...parts} />;
    case "added":
    case "removed":
      return <WholeRow row={row} columns={columns} view={parts.view} />;
    case "gone":
      return null;
    default:
      // A row that is the same stands in a table without columns that came or went.
      return (
        <tr>
          {insideOf(row.node).map((cell, index) => (
            <WholeCell key={placeKey(index)} cell={cell} kind={null} view={parts.view} />
          ))}
        </tr>
      );
  }
}

function MovedRow({ row, ...parts }: TableParts & { readonly row: Extract<Compared, { kind: "moved" }> }) {
  const { view } = parts;
  const deed = row.direction === "up" ? words.movedUp : words.movedDown;
  const label = <ChangeLabel kind="moved" deed={deed} steps={view.by.brought(row.node)} view={view} />;
  const cells: readonly Compared[] =
    row.inner.kind === "frame" ? row.inner.inside : insideOf(row.node).map((node) => ({ kind: "same", node }));
  return (
    <tr {...stopOf(view)} className="change-row moved">
      <ComparedCells cells={cells} label={label} {...parts} />
    </tr>
  );
}

type WholeRowProps = Pick<RowProps, "columns" | "view"> & {
  readonly row: Extract<Compared, { kind: "added" | "removed" }>;
};

function WholeRow({ row: { kind, node }, columns, view }: WholeRowProps) {
  const steps = kind === "added" ? view.by.brought(node) : view.by.took(node);
  return (
    <tr {...stopOf(view)} className={`change-row ${kind}`}>
      {laidOut(insideOf(node), columns, kind === "added" ? "old" : "new").map((cell, index) => (
        <WholeCell key={placeKey(index)} cell={cell} kind={kind} view={view}>
          {index === 0 && <ChangeLabel kind={kind} steps={steps} view={view} />}
        </WholeCell>
      ))}
    </tr>
  );
}

/** The cells of a row of one text at the columns of both; null where this text has no such column. */
function laidOut(
  cells: readonly ComparableNode[],
  columns: readonly ColumnSide[],
  missing: ColumnSide,
): readonly (ComparableNode | null)[] {
  if (columns.length === 0) return cells;
  let next = 0;
  return columns.map((side) => {
    if (side === missing) return null;
    next += 1;
    return cells[next - 1] ?? null;
  });
}

type WholeCellProps = {
  readonly cell: ComparableNode | null;
  readonly kind: "added" | "removed" | null;
  readonly view: ComparisonView;
  readonly children?: ReactNode;
};

function WholeCell({ cell, kind, view, children }: WholeCellProps) {
  if (cell === null || !isFrame(cell)) return <td>{children}</td>;
  const inside = <PlainInside node={cell} view={view} />;
  return (
    <Frame node={cell}>
      {children}
      {kind === null ? inside : <WholeBlock kind={kind}>{inside}</WholeBlock>}
    </Frame>
  );
}

type CellsProps = TableParts & { readonly cells: readonly Compared[]; readonly label?: ReactNode };

function ComparedCells({ cells, label, ...parts }: CellsProps) {
  return cells.map((cell, index) => (
    <ComparedCell key={placeKey(index)} cell={cell} {...parts}>
      {index === 0 && label}
    </ComparedCell>
  ));
}

type CellProps = TableParts & { readonly cell: Compared; readonly children: ReactNode };

function ComparedCell({ cell, view, renderInside, children }: CellProps) {
  const { node } = cell;
  if (!isFrame(node)) return null;
  if (cell.kind === "added" || cell.kind === "removed") {
    const steps = cell.kind === "added" ? view.by.brought(node) : view.by.took(node);
    return (
      <Frame node={node}>
        {children}
        <div {...stopOf(view)} className={`change-block ${cell.kind}`}>
          <ChangeLabel kind={cell.kind} steps={steps} view={view} />
          <WholeBlock kind={cell.kind}>
            <PlainInside node={node} view={view} />
          </WholeBlock>
        </div>
      </Frame>
    );
  }
  return (
    <Frame node={node}>
      {children}
      {cell.kind === "frame" && <Became part={cell} view={view} />}
      {cell.kind === "frame" ? renderInside(cell.inside) : <PlainInside node={node} view={view} />}
    </Frame>
  );
}
