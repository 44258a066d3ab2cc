import { Link } from "@tiptap/extension-link";
import { editorMessages } from "../messages.ts";
import { parseSafeLink } from "../safe-link.ts";

function validateHref(href: unknown): void {
  const link = parseSafeLink(typeof href === "string" ? href : "");
  if (!link.ok) throw new RangeError(link.message);
  // Stored addresses are complete and in their normal form; the link dialogue completes what a person types.
  if (link.href !== href) throw new RangeError(editorMessages.linkIncomplete);
}

function isStoredHref(href: string): boolean {
  const link = parseSafeLink(href);
  return link.ok && link.href === href;
}

/** TipTap's link with nothing but an address, and our own idea of a safe one, in place of its longer list. */
export const linkMark = Link.extend({
  excludes: "link articleLink coverageLink",
  inclusive: false,
  addAttributes() {
    return { href: { isRequired: true, validate: validateHref } };
  },
}).configure({
  openOnClick: false,
  markdownLinks: true,
  defaultProtocol: "https",
  isAllowedUri: isStoredHref,
  // Only what is written as a full address: „Kommune21.de“ in a sentence is a name.
  shouldAutoLink: isStoredHref,
  HTMLAttributes: { rel: "noopener" },
});
