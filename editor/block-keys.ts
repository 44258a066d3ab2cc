import { Extension } from "@tiptap/core";
import type { Command } from "@tiptap/pm/state";
import { backspaceInSource, enterInQuote } from "./blockquote/keys.ts";
import { namesOfEmptyLines } from "./empty-lines.ts";
import { enterInBox } from "./info-box/keys.ts";
import { enterInCaption } from "./table/commands.ts";
import { headOnPaste } from "./table/head-on-paste.ts";

/** What keys do in the lines of blocks that have more than text. Tab and the arrows in tables are TipTap's own. */
export const blockKeys = Extension.create({
  name: "blockKeys",
  // Before the keys of lists and paragraphs, which know nothing of these lines.
  priority: 200,
  addKeyboardShortcuts() {
    const first =
      (...commands: Command[]) =>
      () =>
        commands.some((command) => command(this.editor.state, this.editor.view.dispatch));
    return { Enter: first(enterInCaption, enterInQuote, enterInBox), Backspace: first(backspaceInSource) };
  },
  addProseMirrorPlugins: () => [headOnPaste, namesOfEmptyLines],
});
