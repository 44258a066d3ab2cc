import type { Editor } from "@tiptap/core";
import { phraseMatcher } from "#editor/search/matcher.ts";
import { searchDocument } from "#editor/search/search-document.ts";
import type { ListedFinding } from "./listed-finding.ts";

type Place = Pick<ListedFinding, "field" | "passage">;

/** Puts the cursor where a finding is about: its words in the text, or its input. @returns false when that is not there any more */
export function leadToPlace(editor: Editor | null, { field, passage }: Place): boolean {
  if (field === "body") return editor !== null && leadIntoText(editor, passage);
  const input = [...document.querySelectorAll<HTMLElement>("main [name]")].find(
    (each) => each.getAttribute("name") === field,
  );
  input?.focus();
  input?.scrollIntoView({ block: "center" });
  return input !== undefined;
}

function leadIntoText(editor: Editor, passage: string | undefined): boolean {
  if (passage === undefined) return editor.commands.focus("start");
  const matcher = phraseMatcher({ phrase: passage, matchesCase: true, wholeWords: false });
  const [found] = matcher === null ? [] : searchDocument(editor.state.doc, matcher);
  if (found === undefined) return false;
  return editor.chain().setTextSelection({ from: found.from, to: found.to }).focus().scrollIntoView().run();
}
