import { parseSafeLink } from "../../safe-link.ts";
import { withoutTracking } from "../../without-tracking.ts";
import { attributeOf, type PastedElement, styleOf } from "../tree/pasted-tree.ts";
import type { Marks } from "./pasted-blocks.ts";

const BOLD_NAMES = new Set(["b", "strong"]);
const ITALIC_NAMES = new Set(["i", "em", "cite", "dfn", "var"]);
/** From here on a font is bold for readers (CSS Fonts, „font-weight“: 600 is semi-bold). */
const BOLD_WEIGHT = 600;

function isBold(element: PastedElement, inherited: boolean): boolean {
  const weight = styleOf(element, "font-weight");
  if (weight === "bold" || weight === "bolder") return true;
  if (weight === "normal" || weight === "lighter") return false;
  const value = Number.parseInt(weight, 10);
  if (!Number.isNaN(value)) return value >= BOLD_WEIGHT;
  return inherited || BOLD_NAMES.has(element.name);
}

function isItalic(element: PastedElement, inherited: boolean): boolean {
  const style = styleOf(element, "font-style");
  if (style === "italic" || style.startsWith("oblique")) return true;
  if (style === "normal") return false;
  return inherited || ITALIC_NAMES.has(element.name);
}

/** An address that only spaces or umlauts keep from being one, as pages write them. */
function completed(address: string): string {
  return /^https?:/i.test(address) && URL.canParse(address) ? new URL(address).href : address;
}

/** The address of a pasted link without tracking, or null where it leads nowhere outside the copied text. */
export function linkTarget(href: string): string | null {
  const address = withoutTracking(href.trim());
  const link = parseSafeLink(address);
  if (link.ok) return /^[a-z][a-z+.-]*:/i.test(address) ? link.href : null;
  const second = parseSafeLink(completed(address));
  return second.ok && /^https?:/i.test(address) ? second.href : null;
}

/** Emphasis and link inside an element, from its name, its own style and what surrounds it. */
export function marksInside(element: PastedElement, marks: Marks): Marks {
  const href = element.name === "a" ? linkTarget(attributeOf(element, "href")) : null;
  return { bold: isBold(element, marks.bold), italic: isItalic(element, marks.italic), href: href ?? marks.href };
}
