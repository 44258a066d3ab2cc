import type { Editor } from "@tiptap/core";
import type { Preferences } from "#newsroom/people/preferences-schema.ts";
import type { LengthGoal } from "../measures/length-goal.ts";
import type { WordAccess } from "../typography/apply-places.ts";
import type { WritingActions } from "../writing-article.ts";
import type { TextDialogKey } from "./text-dialogs.tsx";

/** A text field beside the text, for whoever looks for a word everywhere. */
export type OtherText = { readonly label: string; readonly text: string };

/** The article around a text. Texts without one, such as the legal pages, are offered only what needs none. */
export type ArticleAround = {
  readonly id: number;
  readonly actions: WritingActions;
  /** The keywords as they are chosen now, saved or not. */
  readonly keywordIds: () => readonly number[];
  /** Title, teaser and the like as they are now. */
  readonly otherTexts: () => readonly OtherText[];
  /** The words beside the text, for what reads and changes the whole piece. */
  readonly words: WordAccess;
  readonly length: LengthGoal;
};

/** What a block or a tool has at hand when somebody chooses it. */
export type TextContext = {
  readonly editor: Editor;
  readonly article: ArticleAround | undefined;
  /** Loads the dialog when it is first opened; its focus goes back to the text. */
  readonly openDialog: (key: TextDialogKey) => void;
  /** Opens the search in the text, with or without its field for a replacement. */
  readonly openFind: (mode: FindMode) => void;
  /** Says something to screen readers only. */
  readonly announce: (message: string) => void;
  readonly preferences: Preferences & { readonly change: (part: Partial<Preferences>) => void };
};

export type FindMode = "find" | "replace";

/** What every dialog of the text is given. */
export type TextDialogProps = {
  readonly editor: Editor;
  readonly article: ArticleAround | undefined;
  readonly onClose: () => void;
  /** What was typed between the call of the dialog and its opening; handed over once. */
  readonly takeTyped: () => string;
};
