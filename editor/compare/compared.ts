import type {
  ArticleBody,
  BlockNode,
  EmbedNode,
  FootnoteNode,
  HeadingNode,
  HorizontalRuleNode,
  InfoBoxTitleNode,
  InlineNode,
  ParagraphNode,
  PartNode,
  PictureNode,
  QuoteFunctionNode,
  QuoteSpeakerNode,
  TableCaptionNode,
} from "../body.ts";

/*
 * What becomes of one text on the way to another one. Old and new nodes are those of the compared texts themselves, so
 * that both can be put together again to the letter, and whoever knows more of a node (who wrote it) finds it.
 */

/** A node with words of its own. */
export type LineNode =
  | ParagraphNode
  | HeadingNode
  | QuoteSpeakerNode
  | QuoteFunctionNode
  | InfoBoxTitleNode
  | TableCaptionNode;
/** A node without anything inside. */
export type LeafNode = HorizontalRuleNode | PictureNode | EmbedNode;
/** A node that holds other nodes. */
export type FrameNode = ArticleBody | Exclude<BlockNode | PartNode, LineNode | LeafNode>;
export type ComparableNode = LineNode | LeafNode | FrameNode;

/** A stretch of a line; `at` counts its words and signs from the beginning of the line, for removed ones in the old line. */
export type Piece =
  | { readonly kind: "same"; readonly nodes: readonly InlineNode[] }
  | { readonly kind: "removed"; readonly nodes: readonly InlineNode[]; readonly at: number; readonly count: number }
  | { readonly kind: "added"; readonly nodes: readonly InlineNode[]; readonly at: number; readonly count: number }
  /** The same words with other marks: bold, italic, a link. */
  | {
      readonly kind: "restyled";
      readonly old: readonly InlineNode[];
      readonly nodes: readonly InlineNode[];
      readonly at: number;
      readonly count: number;
    }
  /** A note whose own words changed. */
  | {
      readonly kind: "footnote";
      readonly old: FootnoteNode;
      readonly node: FootnoteNode;
      readonly pieces: readonly Piece[];
      readonly at: number;
      readonly count: 1;
    };

/** Where a table's column stands: in both texts, or only in one of them. */
export type ColumnSide = "both" | "old" | "new";

export type Compared =
  | { readonly kind: "same"; readonly node: ComparableNode }
  | { readonly kind: "removed"; readonly node: ComparableNode }
  | { readonly kind: "added"; readonly node: ComparableNode }
  | { readonly kind: "line"; readonly old: LineNode; readonly node: LineNode; readonly pieces: readonly Piece[] }
  | { readonly kind: "leaf"; readonly old: LeafNode; readonly node: LeafNode }
  | {
      readonly kind: "frame";
      readonly old: FrameNode;
      readonly node: FrameNode;
      readonly inside: readonly Compared[];
      /** Only of a table whose rows are equally long. */
      readonly columns?: readonly ColumnSide[];
    }
  /** Stood here and stands elsewhere now; both places have the same number. */
  | { readonly kind: "gone"; readonly node: ComparableNode; readonly move: number }
  | {
      readonly kind: "moved";
      readonly node: ComparableNode;
      readonly move: number;
      readonly direction: "up" | "down";
      readonly inner: Compared;
    };
