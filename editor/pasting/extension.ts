import { Extension } from "@tiptap/core";
import { Plugin } from "@tiptap/pm/state";

/**
 * HTML from the clipboard with every form as a plain block. A form answers to the names of its fields: one that holds
 * `<input name=nodeName>` has no `nodeName` of its own, and ProseMirror, which reads it, would fail and leave the paste
 * to the browser.
 */
export function withoutForms(html: string): string {
  return html.replace(/<(\/?)form(?=[\s/>])/gi, "<$1div");
}

/** What is done to foreign HTML before it is read; what an article may hold is the schema's to say. */
export const careOfPastedHtml = Extension.create({
  name: "careOfPastedHtml",
  addProseMirrorPlugins: () => [new Plugin({ props: { transformPastedHTML: withoutForms } })],
});
