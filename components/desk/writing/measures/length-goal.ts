import type { LengthTarget } from "#editor/measures.ts";
import type { ColumnSize } from "#editor/print-column/measure-column.ts";

/** How long this piece shall be and how its lines are set. */
export type LengthGoal = {
  /** The genre's name as it is read. */
  readonly genre: string;
  readonly column: ColumnSize;
  readonly target: LengthTarget | null;
};
