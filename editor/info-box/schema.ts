import { Node } from "@tiptap/core";

export const infoBoxTitleNode = Node.create({
  name: "infoBoxTitle",
  content: "text*",
  marks: "",
  defining: true,
  parseHTML: () =>
    ["h1", "h2", "h3", "h4", "h5", "h6", "p[data-info-box-title]"].map((tag) => ({
      tag,
      context: "infoBox/",
      priority: 60,
    })),
  renderHTML: () => ["p", { "data-info-box-title": "" }, 0],
});

/** „Kasten“: background that can be read for itself. No further box, quote or table inside. */
export const infoBoxNode = Node.create({
  name: "infoBox",
  group: "block",
  content: "infoBoxTitle? (paragraph | list)+",
  defining: true,
  parseHTML: () => [{ tag: "aside[data-info-box]" }],
  renderHTML: () => ["aside", { "data-info-box": "" }, 0],
});
