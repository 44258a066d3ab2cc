import { type AnyExtension, getSchema } from "@tiptap/core";
import { articleLinkMark } from "./article-link/schema.ts";
import { blockquoteNode, quoteFunctionNode, quoteSourceNode, quoteSpeakerNode } from "./blockquote/schema.ts";
import { boldMark } from "./bold/schema.ts";
import { bulletListNode } from "./bullet-list/schema.ts";
import { coverageLinkMark } from "./coverage-link/schema.ts";
import { documentNode } from "./document/schema.ts";
import { embedNode } from "./embed/schema.ts";
import { footnoteNode } from "./footnote/schema.ts";
import { hardBreakNode } from "./hard-break/schema.ts";
import { headingNode } from "./heading/schema.ts";
import { horizontalRuleNode } from "./horizontal-rule/schema.ts";
import { infoBoxNode, infoBoxTitleNode } from "./info-box/schema.ts";
import { italicMark } from "./italic/schema.ts";
import { linkMark } from "./link/schema.ts";
import { listItemNode } from "./list-item/schema.ts";
import { orderedListNode } from "./ordered-list/schema.ts";
import { paragraphNode } from "./paragraph/schema.ts";
import { pictureNode } from "./picture/schema.ts";
import {
  tableCaptionNode,
  tableCellNode,
  tableFigureNode,
  tableHeaderNode,
  tableNode,
  tableRowNode,
} from "./table/schema.ts";
import { textNode } from "./text/schema.ts";

/** The article's nodes and marks, the same for the browser and the server. */
export const schemaExtensions: AnyExtension[] = [
  documentNode,
  paragraphNode,
  textNode,
  headingNode,
  bulletListNode,
  orderedListNode,
  listItemNode,
  blockquoteNode,
  quoteSourceNode,
  quoteSpeakerNode,
  quoteFunctionNode,
  infoBoxNode,
  infoBoxTitleNode,
  tableFigureNode,
  tableCaptionNode,
  tableNode,
  tableRowNode,
  tableHeaderNode,
  tableCellNode,
  horizontalRuleNode,
  hardBreakNode,
  pictureNode,
  footnoteNode,
  embedNode,
  linkMark,
  articleLinkMark,
  coverageLinkMark,
  boldMark,
  italicMark,
];

/** The ProseMirror schema that both sides check texts against. Needs no DOM. */
export const bodySchema = getSchema(schemaExtensions);
