import { attributeOf, type PastedElement, type PastedNode, pastedText, rewrite, styleOf } from "../tree/pasted-tree.ts";

/** What holds no words for readers: machinery, forms, pictures and players. */
const WORDLESS = new Set(
  (
    "script style meta link title base template noscript iframe frame frameset object embed applet svg canvas audio video " +
    "source track map area input select option optgroup datalist textarea button progress meter xml wbr"
  ).split(" "),
);

/** Kept as their children: smart tags, content controls and the paragraph marks of office programs. */
const WITH_PREFIX = /^[a-z][a-z0-9]*:/;

const SMALL_PICTURE = 2;
const EMOJI = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Emoji_Presentation}){1,8}$/u;

function lengthOf(picture: PastedElement, side: "width" | "height"): number {
  const value = Number.parseFloat(attributeOf(picture, side) || styleOf(picture, side));
  return Number.isNaN(value) ? Number.POSITIVE_INFINITY : value;
}

/** Pictures that only report that somebody has opened the text. */
export function isTrackingPicture(picture: PastedElement): boolean {
  return lengthOf(picture, "width") <= SMALL_PICTURE || lengthOf(picture, "height") <= SMALL_PICTURE;
}

/** Some pages draw their emojis as pictures; the character stands in the alternative text. */
export function emojiOf(picture: PastedElement): string | null {
  const words = attributeOf(picture, "alt").trim();
  return EMOJI.test(words) && !/^[\d#*]+$/.test(words) ? words : null;
}

/** Hidden by its own style, as office programs and pages do with what nobody should read. */
export function isHidden(element: PastedElement): boolean {
  return (
    styleOf(element, "display") === "none" || styleOf(element, "mso-hide") === "all" || element.attributes.has("hidden")
  );
}

function isPageBreak(element: PastedElement): boolean {
  return styleOf(element, "page-break-before") === "always" || styleOf(element, "mso-break-type") === "section-break";
}

function withoutForeignPart(element: PastedElement): readonly PastedNode[] {
  if (element.name === "img") return [pastedText(emojiOf(element) ?? "")];
  if (WORDLESS.has(element.name) || element.name.startsWith("v:") || isHidden(element)) return [];
  if (element.name === "br") return isPageBreak(element) ? [] : [element];
  return WITH_PREFIX.test(element.name) ? element.children : [element];
}

/** Without scripts, styles, forms, drawings, pictures, players and everything that the source itself hides. */
export function withoutForeignParts(nodes: readonly PastedNode[]): PastedNode[] {
  return rewrite(nodes, withoutForeignPart);
}
