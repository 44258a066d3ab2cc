import { mergeAttributes, Node } from "@tiptap/core";
import { MAX_CAPTION_LENGTH } from "../limits.ts";
import { editorMessages } from "../messages.ts";
import { PICTURE_WIDTHS, type PictureWidth } from "./picture-width.ts";
import { isPictureId, validateCaption, validatePictureId } from "./validate.ts";

function isPictureWidth(width: unknown): width is PictureWidth {
  return PICTURE_WIDTHS.some((known) => known === width);
}

function validateWidth(width: unknown): void {
  if (!isPictureWidth(width)) throw new RangeError(editorMessages.pictureWidth);
}

/** Our own markup on the clipboard, so that a picture can be moved from one article to another. */
function pictureIdOf(element: HTMLElement): number | null {
  const id = Number(element.getAttribute("data-picture-id"));
  return isPictureId(id) ? id : null;
}

function captionAttribute(name: "alt" | "caption" | "credit") {
  const key = `data-${name}`;
  return {
    default: "",
    validate: validateCaption,
    parseHTML: (element: HTMLElement) =>
      (element.getAttribute(key) ?? "").toWellFormed().replaceAll("\0", "").slice(0, MAX_CAPTION_LENGTH),
    renderHTML: (attributes: Record<string, unknown>) => ({ [key]: attributes[name] }),
  };
}

/** A picture of ours between two paragraphs; its texts belong to this use of it. */
export const pictureNode = Node.create({
  name: "picture",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,
  isolating: true,
  addAttributes() {
    return {
      pictureId: {
        isRequired: true,
        validate: validatePictureId,
        parseHTML: pictureIdOf,
        renderHTML: ({ pictureId }) => ({ "data-picture-id": pictureId }),
      },
      width: {
        default: "text",
        validate: validateWidth,
        parseHTML: (element) => (element.getAttribute("data-width") === "wide" ? "wide" : "text"),
        renderHTML: ({ width }) => ({ "data-width": width }),
      },
      alt: captionAttribute("alt"),
      caption: captionAttribute("caption"),
      credit: captionAttribute("credit"),
    };
  },
  parseHTML() {
    return [{ tag: "figure[data-picture-id]", getAttrs: (element) => (pictureIdOf(element) === null ? false : null) }];
  },
  renderHTML({ HTMLAttributes }) {
    return ["figure", mergeAttributes(HTMLAttributes)];
  },
});
