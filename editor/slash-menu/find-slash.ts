import type { ResolvedPos } from "@tiptap/pm/model";

export type Slash = { readonly from: number; readonly query: string };

/**
 * A slash at the beginning of a block or after a space, and the words typed behind it: "/", "/liste", "/kleine zw".
 * None inside words, addresses and fractions such as und/oder or 1/2, behind a second slash or space, or in a link.
 */
const SLASH = /(?:^|[\s\uFFFC])\/((?:[\p{L}\p{N}-]+ ?)*)$/u;

/** The slash that the cursor stands behind, or null. */
export function findSlash($position: ResolvedPos): Slash | null {
  const { parent, parentOffset } = $position;
  if (!parent.isTextblock || $position.nodeBefore?.marks.some(({ type }) => LINKING.has(type.name))) return null;
  const match = SLASH.exec(parent.textBetween(0, parentOffset, undefined, "\uFFFC"));
  const query = match?.[1];
  return query === undefined ? null : { from: $position.pos - query.length - 1, query };
}

const LINKING: ReadonlySet<string> = new Set(["link", "coverageLink", "articleLink"]);
