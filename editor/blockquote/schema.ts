import { Node } from "@tiptap/core";
import { Blockquote } from "@tiptap/extension-blockquote";
import { isQuoteFigure, withSource } from "./foreign-quote.ts";

/**
 * Narrower than TipTap's own: no heading, divider or further quote inside a quote. Who says it stands at the end, in a
 * node of its own: were name and function lines of the quote itself, Enter would make such a line of the next paragraph.
 */
export const blockquoteNode = Blockquote.extend({
  content: "(paragraph | list)+ quoteSource?",
  parseHTML: () => [
    { tag: "blockquote", contentElement: withSource },
    { tag: "figure", getAttrs: (figure) => (isQuoteFigure(figure) ? {} : false), contentElement: withSource },
  ],
});

export const quoteSourceNode = Node.create({
  name: "quoteSource",
  content: "quoteSpeaker quoteFunction",
  defining: true,
  parseHTML: () => [{ tag: "div[data-quote-source]" }],
  renderHTML: () => ["div", { "data-quote-source": "" }, 0],
});

export const quoteSpeakerNode = Node.create({
  name: "quoteSpeaker",
  content: "text*",
  marks: "",
  parseHTML: () => [{ tag: "p[data-quote-speaker]", context: "quoteSource/", priority: 60 }],
  renderHTML: () => ["p", { "data-quote-speaker": "" }, 0],
});

export const quoteFunctionNode = Node.create({
  name: "quoteFunction",
  content: "text*",
  marks: "",
  parseHTML: () => [{ tag: "p[data-quote-function]", context: "quoteSource/", priority: 60 }],
  renderHTML: () => ["p", { "data-quote-function": "" }, 0],
});
