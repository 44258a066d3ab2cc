"use client";

import type { Editor } from "@tiptap/core";
import { useEditorState } from "@tiptap/react";
import { classNames } from "#components/ui/class-names.ts";
import { type OutlineEntry, readOutline } from "#editor/outline/read-outline.ts";
import { textMessages } from "#lib/messages/desk-text.ts";

const words = textMessages.outline;

/** The headings of the text, one press away, with the one that the cursor stands under. */
export function Outline({ editor }: { readonly editor: Editor }) {
  const { entries, current } = useEditorState({
    editor,
    selector: ({ editor: changed }) => readOutline(changed.state.doc, changed.state.selection.from),
  });
  return (
    <nav aria-labelledby="outline-title" className="grid gap-2">
      <h2 id="outline-title" className="font-semibold text-fine">
        {words.title}
      </h2>
      {entries.length === 0 && <p className="text-fine text-ink-soft">{words.empty}</p>}
      <ul className="grid">
        {entries.map((entry, index) => (
          <li
            key={entry.position}
            className={classNames("border-l-2", index === current ? "border-accent" : "border-rule")}
          >
            <button
              type="button"
              aria-current={index === current ? "location" : undefined}
              onClick={() => jumpTo(editor, entry)}
              className={classNames(
                "w-full cursor-pointer py-1 pr-2 text-left text-fine hover:bg-paper-tint",
                entry.level === 3 ? "pl-6" : "pl-3",
                index === current && "font-semibold",
              )}
            >
              {entry.text}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function jumpTo(editor: Editor, { position }: OutlineEntry): void {
  editor
    .chain()
    .setTextSelection(position + 1)
    .focus(undefined, { scrollIntoView: false })
    .run();
  const heading = editor.view.nodeDOM(position);
  if (heading instanceof HTMLElement) heading.scrollIntoView({ block: "start" });
}
