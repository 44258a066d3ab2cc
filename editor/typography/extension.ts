import { Extension } from "@tiptap/core";
import { closeHistory } from "@tiptap/pm/history";
import type { ResolvedPos } from "@tiptap/pm/model";
import { Plugin, PluginKey } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { type Substitution, substituteTyped } from "../german-typography.ts";

const LINK_MARKS = new Set(["link", "articleLink", "coverageLink"]);

function isInLink($position: ResolvedPos): boolean {
  return $position.marks().some((mark) => LINK_MARKS.has(mark.type.name));
}

/** The paragraph's text in front of a position; a line break counts as one character, like the node itself. */
function textBefore($position: ResolvedPos): string {
  return $position.parent.textBetween(0, $position.parentOffset, undefined, "\n");
}

/**
 * Types the character as it is and exchanges it in a second step of the history, so that one Ctrl+Z takes back the
 * exchange and nothing else. TipTap's input rules cannot do that: they do both in one step, joined with the typing.
 */
function typeAndSubstitute(view: EditorView, from: number, to: number, typed: string, substitution: Substitution) {
  view.dispatch(view.state.tr.insertText(typed, from, to).scrollIntoView());
  const end = from + typed.length;
  view.dispatch(closeHistory(view.state.tr).insertText(substitution.by, end - substitution.replace, end));
  view.dispatch(closeHistory(view.state.tr));
}

/** German quotes, apostrophes, dashes and ellipses while typing; never in links, never in pasted text. */
export const germanTypography = Extension.create({
  name: "germanTypography",
  addProseMirrorPlugins() {
    return [
      new Plugin({
        key: new PluginKey("germanTypography"),
        props: {
          handleTextInput(view, from, to, typed) {
            const $from = view.state.doc.resolve(from);
            if (view.composing || isInLink($from)) return false;
            const substitution = substituteTyped(textBefore($from), typed);
            if (!substitution) return false;
            typeAndSubstitute(view, from, to, typed, substitution);
            return true;
          },
        },
      }),
    ];
  },
});
