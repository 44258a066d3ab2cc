import { mergeAttributes, Node } from "@tiptap/core";
import { MAX_CAPTION_LENGTH } from "../limits.ts";
import { editorMessages } from "../messages.ts";
import { isPictureId, validateCaption, validatePictureId } from "../picture/validate.ts";
import { recogniseEmbed } from "./recognise-embed.ts";

function validateAddress(address: unknown): void {
  const embed = recogniseEmbed(typeof address === "string" ? address : "");
  if (!embed.ok) throw new RangeError(embed.message);
  // Stored addresses are in their one form; the dialogue and the clipboard bring a copied one into it.
  if (embed.address !== address) throw new RangeError(editorMessages.embedIncomplete);
}

function validatePreview(id: unknown): void {
  if (id !== null) validatePictureId(id);
}

function addressOf(element: HTMLElement): string | null {
  const embed = recogniseEmbed(element.getAttribute("data-embed-address") ?? "");
  return embed.ok ? embed.address : null;
}

function textAttribute(name: "title" | "caption") {
  const key = `data-${name}`;
  return {
    default: "",
    validate: validateCaption,
    parseHTML: (element: HTMLElement) =>
      (element.getAttribute(key) ?? "").toWellFormed().replaceAll("\0", "").slice(0, MAX_CAPTION_LENGTH),
    renderHTML: (attributes: Record<string, unknown>) => ({ [key]: attributes[name] }),
  };
}

/** Something of others, known by its address alone; who offers it follows from the address. */
export const embedNode = Node.create({
  name: "embed",
  group: "block",
  atom: true,
  draggable: true,
  selectable: true,
  isolating: true,
  addAttributes() {
    return {
      address: {
        isRequired: true,
        validate: validateAddress,
        parseHTML: addressOf,
        renderHTML: ({ address }) => ({ "data-embed-address": address }),
      },
      title: textAttribute("title"),
      caption: textAttribute("caption"),
      pictureId: {
        default: null,
        validate: validatePreview,
        parseHTML: (element) => {
          const id = Number(element.getAttribute("data-preview-id"));
          return isPictureId(id) ? id : null;
        },
        renderHTML: ({ pictureId }) => (pictureId === null ? {} : { "data-preview-id": pictureId }),
      },
    };
  },
  parseHTML() {
    return [{ tag: "figure[data-embed-address]", getAttrs: (element) => (addressOf(element) === null ? false : null) }];
  },
  renderHTML({ HTMLAttributes }) {
    return ["figure", mergeAttributes(HTMLAttributes)];
  },
});
