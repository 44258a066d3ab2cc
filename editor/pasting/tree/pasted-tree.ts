/**
 * HTML from the clipboard as a plain, immutable tree. It is not the document's: nothing in it can run or load, and
 * the same code reads what a browser's parser made of it and what parse5 made of it in tests.
 */
export type PastedText = { readonly kind: "text"; readonly text: string };
export type PastedElement = {
  readonly kind: "element";
  /** In small letters, with its prefix: `p`, `o:p`, `st1:place`. */
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly PastedNode[];
};
export type PastedNode = PastedText | PastedElement;

export function pastedText(text: string): PastedText {
  return { kind: "text", text };
}

export function pastedElement(
  name: string,
  children: readonly PastedNode[],
  attributes: Readonly<Record<string, string>> = {},
): PastedElement {
  return { kind: "element", name, attributes: new Map(Object.entries(attributes)), children };
}

export function attributeOf(element: PastedElement, name: string): string {
  return element.attributes.get(name) ?? "";
}

export function classesOf(element: PastedElement): string[] {
  return attributeOf(element, "class").split(/\s+/).filter(Boolean);
}

/** One declaration of an element's own `style`, in small letters; "" when it is not there. */
export function styleOf(element: PastedElement, property: string): string {
  for (const declaration of attributeOf(element, "style").split(";")) {
    const colon = declaration.indexOf(":");
    if (declaration.slice(0, colon).trim().toLowerCase() === property) {
      return declaration
        .slice(colon + 1)
        .trim()
        .toLowerCase();
    }
  }
  return "";
}

const BLOCKS = new Set(
  (
    "address article aside blockquote body caption center dd details div dl dt fieldset figcaption figure footer form " +
    "h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);

/** True for an element that begins and ends a line, as a browser shows it. */
export function isBlock(element: PastedElement): boolean {
  return BLOCKS.has(element.name);
}

/** The words of some nodes; lines of their own are parted by a space. */
export function textOf(nodes: readonly PastedNode[]): string {
  return nodes
    .map((node) => {
      if (node.kind === "text") return node.text;
      if (node.name === "br") return " ";
      return isBlock(node) ? ` ${textOf(node.children)} ` : textOf(node.children);
    })
    .join("");
}

/** Words on one line: every run of white space is one space, none at the ends. */
export function plainWords(nodes: readonly PastedNode[]): string {
  return textOf(nodes).replace(/\s+/g, " ").trim();
}

/** Replaces elements from the inside out: `visit` sees an element whose children are done, and answers what stands for it. */
export function rewrite(
  nodes: readonly PastedNode[],
  visit: (element: PastedElement) => readonly PastedNode[],
): PastedNode[] {
  return nodes.flatMap((node) =>
    node.kind === "text" ? [node] : visit({ ...node, children: rewrite(node.children, visit) }),
  );
}

/** Replaces elements from the outside in, comparable by identity; where `visit` answers null, it goes on inside. */
export function replace(
  nodes: readonly PastedNode[],
  visit: (element: PastedElement) => readonly PastedNode[] | null,
): PastedNode[] {
  return nodes.flatMap((node): readonly PastedNode[] => {
    if (node.kind === "text") return [node];
    return visit(node) ?? [{ ...node, children: replace(node.children, visit) }];
  });
}

/** Every element in the order of the text, with those around it, the innermost last. */
export function* walk(
  nodes: readonly PastedNode[],
  around: readonly PastedElement[] = [],
): Generator<{ readonly element: PastedElement; readonly around: readonly PastedElement[] }> {
  for (const node of nodes) {
    if (node.kind === "text") continue;
    yield { element: node, around };
    yield* walk(node.children, [...around, node]);
  }
}
