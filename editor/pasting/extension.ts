import { Extension } from "@tiptap/core";
import { Fragment, type ResolvedPos, Slice } from "@tiptap/pm/model";
import { Plugin } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { closeUndoStep } from "../co-editing/undo-step.ts";
import { cleanPasted } from "./clean-pasted.ts";
import { readPastedText, toNodes } from "./plain-text/pasted-text.ts";
import { hasLosses, type Losses } from "./sources/losses.ts";
import { readPastedHtml } from "./tree/read-dom.ts";

declare module "@tiptap/core" {
  interface EditorEvents {
    /** Something was pasted without parts that a reader would miss. */
    pasteLosses: Losses;
  }
}

/** ProseMirror's own mark on what was copied in an editor like ours: it needs no care, and would lose its open ends by it. */
const OWN_COPY = /<[a-z][^>]*\sdata-pm-slice=/i;

/**
 * HTML from the clipboard with every form as a plain block. A form answers to the names of its fields: one that holds
 * `<input name=nodeName>` has no `nodeName` of its own, and whoever reads it, ProseMirror or we, would fail and leave the paste
 * to the browser.
 */
export function withoutForms(html: string): string {
  return html.replace(/<(\/?)form(?=[\s/>])/gi, "<$1div");
}

function readText(text: string, $context: ResolvedPos, isPlain: boolean): Slice {
  const nodes = toNodes(readPastedText(text, isPlain), $context.doc.type.schema, $context.marks());
  return Slice.maxOpen(Fragment.from(nodes));
}

/** A paste right behind some typing is a step of its own, so that one Ctrl+Z takes back the paste and nothing else. */
function beginStep(view: EditorView): boolean {
  view.dispatch(closeUndoStep(view.state.tr));
  return false;
}

/**
 * What is done to foreign texts before they become part of ours: clean, then read by the schema, then whatever other
 * extensions do with a pasted slice (`transformPasted`), such as German typography. What an article may hold is the schema's to say.
 */
export const careOfPastedTexts = Extension.create({
  name: "careOfPastedTexts",
  addProseMirrorPlugins() {
    const { editor } = this;
    const transformPastedHTML = (pasted: string): string => {
      const html = withoutForms(pasted);
      if (OWN_COPY.test(html)) return html;
      const clean = cleanPasted(readPastedHtml(html));
      if (hasLosses(clean.losses)) editor.emit("pasteLosses", clean.losses);
      return clean.html;
    };
    return [new Plugin({ props: { transformPastedHTML, clipboardTextParser: readText, handlePaste: beginStep } })];
  },
});
