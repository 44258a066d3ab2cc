import { type DefaultTreeAdapterTypes, parseFragment, serialize, defaultTreeAdapter as tree } from "parse5";

type Parent = DefaultTreeAdapterTypes.ParentNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What a text needs to be read elsewhere. Our classes, roles and ids mean nothing there, and ids would meet others'. */
const KEPT = new Set([
  "href",
  "src",
  "alt",
  "width",
  "height",
  "colspan",
  "rowspan",
  "scope",
  "start",
  "reversed",
  "cite",
  "lang",
]);
const ADDRESSES = new Set(["href", "src"]);
/** Without our module the button does nothing, and what it would send is not sent; the link below it serves. */
const LEFT_OUT = new Set(["button", "source", "script", "style", "iframe"]);
const NOTICE = "embed-notice";

/**
 * A printed text for readers' programs: every address absolute, nothing that only works on our own pages. `address` is the
 * absolute address of the piece; a footnote leads to its place there.
 */
export function forFeed(bodyHtml: string, address: string): string {
  const body = parseFragment(bodyHtml);
  tidy(body, address);
  return serialize(body);
}

function tidy(parent: Parent, address: string): void {
  for (const child of [...parent.childNodes]) {
    if (!tree.isElementNode(child)) continue;
    if (isLeftOut(child)) {
      tree.detachNode(child);
      continue;
    }
    child.attrs = child.attrs
      .filter(({ name }) => KEPT.has(name))
      .map(({ name, value }) => ({ name, value: ADDRESSES.has(name) ? absolute(value, address) : value }));
    tidy(child, address);
    if (child.tagName === "picture") unwrap(child);
  }
}

function isLeftOut({ tagName, attrs }: Element): boolean {
  return LEFT_OUT.has(tagName) || attrs.some(({ name, value }) => name === "class" && value === NOTICE);
}

function unwrap(element: Element): void {
  const parent = tree.getParentNode(element);
  if (parent === null) return;
  for (const child of [...element.childNodes]) {
    tree.detachNode(child);
    tree.insertBefore(parent, child, element);
  }
  tree.detachNode(element);
}

function absolute(value: string, address: string): string {
  return URL.canParse(value, address) ? new URL(value, address).href : value;
}
