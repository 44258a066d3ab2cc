import type { ArticleBody, BlockNode } from "./body.ts";
import { isEmptyBody } from "./body.ts";

/** „(ba)“, for several authors „(ba/mk)“; nothing for a by-line without initials. */
export function formatInitials(initials: readonly string[]): string | null {
  const known = initials.map((one) => one.trim()).filter((one) => one !== "");
  return known.length === 0 ? null : `(${known.join("/")})`;
}

function isBlank(block: BlockNode): boolean {
  return block.type === "paragraph" && isEmptyBody({ type: "doc", content: [block] });
}

/** The paragraph that ends the text and carries the initials; null when the text ends with something else. */
export function closingParagraph(body: ArticleBody): BlockNode | null {
  const last = body.content.findLast((block) => !isBlank(block));
  return last?.type === "paragraph" ? last : null;
}
