import {
  attributeOf,
  type PastedElement,
  type PastedNode,
  pastedElement,
  plainWords,
  replace,
  styleOf,
  walk,
} from "../tree/pasted-tree.ts";

/** A link within the text, with all names under which it can be reached. */
type Anchor = {
  readonly link: PastedElement;
  readonly around: readonly PastedElement[];
  readonly target: string;
  readonly names: ReadonlySet<string>;
};

type Note = {
  readonly names: ReadonlySet<string>;
  readonly block: PastedElement;
  readonly words: readonly PastedNode[];
};

/** „1“, „[1]“, „*“, „iv“, „a“: short, so that a table of contents is none. */
const MARK = /^[[(]?(?:\d{1,3}|[ivxlc]{1,6}|[a-z]|[*†‡§]{1,3})[\])]?$/i;
/** The way back from a note to the text, perhaps with the sign that it shall not be drawn as an emoji. */
const BACK = /^[↩↑^]\ufe0e?$/;
const NOTE_ID = /^(?:sd)?(?:ftn|edn|footnote|endnote)\d+$/;
const NOTE_PARTS = new Set(["p", "dd", "td", "div", "aside"]);

function namesOf(elements: readonly PastedElement[]): Set<string> {
  const names = elements.flatMap((element) => [attributeOf(element, "id"), attributeOf(element, "name")]);
  return new Set(names.filter((name) => name !== ""));
}

function anchorsOf(nodes: readonly PastedNode[]): Anchor[] {
  return [...walk(nodes)].flatMap(({ element, around }) => {
    const href = attributeOf(element, "href");
    if (element.name !== "a" || !href.includes("#")) return [];
    return [{ link: element, around, target: href.slice(href.indexOf("#") + 1), names: namesOf([...around, element]) }];
  });
}

function isNoteElement(element: PastedElement): boolean {
  return NOTE_ID.test(attributeOf(element, "id")) || /^(?:foot|end)note$/.test(styleOf(element, "mso-element"));
}

/** The element that is the note as a whole; null where nothing tells it from the text. */
function blockOf(back: Anchor): PastedElement | null {
  return (
    back.around.findLast(isNoteElement) ??
    back.around.findLast(({ name }) => name === "li") ??
    back.around.findLast(({ name }) => NOTE_PARTS.has(name)) ??
    null
  );
}

function isMark(link: PastedElement): boolean {
  const words = plainWords([link]);
  return MARK.test(words) || BACK.test(words);
}

function noteOf(back: Anchor, anchors: readonly Anchor[]): Note | null {
  const block = blockOf(back);
  if (block === null) return null;
  const marks = anchors.filter(({ link, around }) => around.includes(block) && isMark(link)).map(({ link }) => link);
  const words = replace(block.children, (element) => (marks.includes(element) ? [] : null));
  return { names: back.names, block, words };
}

/** Notes are found by their links: one leads from a short mark in the text to the note, another from there back. */
function notesOf(anchors: readonly Anchor[]): Note[] {
  return anchors.flatMap((mark, index) => {
    if (!MARK.test(plainWords([mark.link]))) return [];
    const back = anchors.slice(index + 1).find(({ target, names }) => names.has(mark.target) && mark.names.has(target));
    const note = back === undefined ? null : noteOf(back, anchors);
    return note === null || plainWords(note.words) === "" ? [] : [note];
  });
}

/** Word sets a rule between the text and its notes. */
function withoutNoteRule(element: PastedElement): readonly PastedNode[] {
  return element.children.filter((child) => child.kind === "element" && child.name !== "hr" && child.name !== "br");
}

function isNoteList(element: PastedElement): boolean {
  return /^(?:foot|end)note-list$/.test(styleOf(element, "mso-element"));
}

/**
 * Footnotes and endnotes at their place in the text: every mark becomes `<span data-footnote>` with the note's words,
 * and the notes below the text go. Word (`_ftn1`, `_ftnref1`), LibreOffice (`sdfootnote1sym`, `sdfootnote1anc`), Google
 * Docs as a page (`ftnt1`) and most web pages link mark and note to each other; that is what is looked for.
 */
export function withFootnotes(nodes: readonly PastedNode[]): PastedNode[] {
  const anchors = anchorsOf(nodes);
  const notes = notesOf(anchors);
  const blocks = new Set(notes.map(({ block }) => block));
  const marks = new Map<PastedElement, Note>();
  for (const { link, target } of anchors) {
    const note = notes.find(({ names }) => names.has(target));
    if (note !== undefined && MARK.test(plainWords([link]))) marks.set(link, note);
  }
  const moved = replace(nodes, (element) => {
    const note = marks.get(element);
    if (blocks.has(element)) return [];
    return note === undefined ? null : [pastedElement("span", note.words, { "data-footnote": "" })];
  });
  return replace(moved, (element) => (isNoteList(element) ? withoutNoteRule(element) : null));
}
