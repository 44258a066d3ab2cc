import type { Editor } from "@tiptap/core";
import type { WritingActions } from "../writing-article.ts";
import type { TextDialogKey } from "./text-dialogs.tsx";

/** The article around a text. Texts without one, such as the legal pages, are offered only what needs none. */
export type ArticleAround = {
  readonly id: number;
  readonly actions: WritingActions;
  /** The keywords as they are chosen now, saved or not. */
  readonly keywordIds: () => readonly number[];
};

/** What a block or a tool has at hand when somebody chooses it. */
export type TextContext = {
  readonly editor: Editor;
  readonly article: ArticleAround | undefined;
  /** Loads the dialog when it is first opened; its focus goes back to the text. */
  readonly openDialog: (key: TextDialogKey) => void;
};

/** What every dialog of the text is given. */
export type TextDialogProps = {
  readonly editor: Editor;
  readonly article: ArticleAround | undefined;
  readonly onClose: () => void;
};
