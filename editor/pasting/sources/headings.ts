import {
  attributeOf,
  classesOf,
  type PastedElement,
  type PastedNode,
  rewrite,
  styleOf,
  textOf,
  walk,
} from "../tree/pasted-tree.ts";

const HIGHEST = 6;
/** Word's own names, also without the umlaut that class names lose. */
const HEADING_CLASS = /^(?:Mso)?(?:Heading|berschrift)([1-6])(?:\b|Char|$)/;
const OUTLINE_RULE = /p\.([\w-]+)[^{}]*\{[^}]*?mso-outline-level:\s*([1-6])/gi;

/** Paragraph styles of the document's own that Word's style sheet calls headings. */
function ownHeadingStyles(nodes: readonly PastedNode[]): Map<string, number> {
  const sheets = [...walk(nodes)].filter(({ element }) => element.name === "style");
  const css = sheets.map(({ element }) => textOf(element.children)).join("\n");
  return new Map([...css.matchAll(OUTLINE_RULE)].map(([, name = "", level = ""]) => [name, Number(level)]));
}

function levelOf(paragraph: PastedElement, ownStyles: ReadonlyMap<string, number>): number | null {
  const outline = /^[1-6]$/.exec(styleOf(paragraph, "mso-outline-level"))?.[0];
  if (outline !== undefined) return Number(outline);
  if (attributeOf(paragraph, "role") === "heading") return Number(attributeOf(paragraph, "aria-level")) || 2;
  for (const name of classesOf(paragraph)) {
    const level = ownStyles.get(name) ?? HEADING_CLASS.exec(name)?.[1];
    if (level !== undefined) return Number(level);
    if (name === "MsoTitle") return 1;
  }
  return null;
}

/** Headings that office programs write as paragraphs, by outline level, role or style. Bold alone makes no heading. */
export function withHeadings(nodes: readonly PastedNode[]): PastedNode[] {
  const ownStyles = ownHeadingStyles(nodes);
  return rewrite(nodes, (element) => {
    const level = element.name === "p" || element.name === "div" ? levelOf(element, ownStyles) : null;
    return [level === null ? element : { ...element, name: `h${Math.min(level, HIGHEST)}` }];
  });
}
