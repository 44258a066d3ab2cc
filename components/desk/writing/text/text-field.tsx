"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useId, useState } from "react";
import type { ArticleBody } from "#editor/body.ts";
import { editingExtensions } from "#editor/editing-extensions.ts";
import { LinkDialog } from "../links/link-dialog.tsx";
import { EditorToolbar } from "./editor-toolbar.tsx";

type TextFieldProps = {
  readonly label: string;
  readonly body: ArticleBody;
  readonly isReadOnly: boolean;
  readonly error?: string | undefined;
  /** Called after every change; the text itself is read when it is needed. */
  readonly onChange: (editor: Editor) => void;
  readonly onReady: (editor: Editor) => void;
  /** Opens the search for an earlier article; without it the tool is not offered. */
  readonly onCoverage?: (editor: Editor) => void;
  readonly counts?: string;
};

/** The text in TipTap: what is written is what readers get, Ctrl+K links. */
export function TextField({ label, body, isReadOnly, error, onChange, onReady, onCoverage, counts }: TextFieldProps) {
  const errorId = useId();
  const [linkOpen, setLinkOpen] = useState(false);
  const editor = useEditor({
    extensions: editingExtensions,
    // A checked document is plain JSON; TipTap's type asks for mutable lists.
    content: structuredClone(body) as object,
    editable: !isReadOnly,
    immediatelyRender: false,
    injectCSS: false,
    shouldRerenderOnTransaction: false,
    editorProps: {
      attributes: {
        role: "textbox",
        "aria-multiline": "true",
        "aria-label": label,
        class: "prose",
        lang: "de",
        spellcheck: "true",
        ...(isReadOnly ? { "aria-readonly": "true", tabindex: "0" } : {}),
        ...(error === undefined ? {} : { "aria-invalid": "true", "aria-describedby": errorId }),
      },
      handleKeyDown(_view, event) {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "k") return false;
        setLinkOpen(true);
        return true;
      },
    },
    onCreate: ({ editor: created }) => onReady(created),
    onUpdate: ({ editor: changed }) => onChange(changed),
  });
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {editor !== null && !isReadOnly && (
        <EditorToolbar
          editor={editor}
          onLink={() => setLinkOpen(true)}
          counts={counts}
          {...(onCoverage === undefined ? {} : { onCoverage: () => onCoverage(editor) })}
        />
      )}
      <EditorContent editor={editor} />
      {error !== undefined && (
        <p id={errorId} className="text-small text-wrong">
          {error}
        </p>
      )}
      {editor !== null && linkOpen && <LinkDialog editor={editor} onClose={() => setLinkOpen(false)} />}
    </div>
  );
}
