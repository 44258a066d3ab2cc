"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useId, useState } from "react";
import type { ArticleBody } from "#editor/body.ts";
import { editingExtensions } from "#editor/editing-extensions.ts";
import { EditorToolbar } from "./editor-toolbar.tsx";
import type { ArticleAround } from "./text-context.ts";
import { preloadDialog, TextDialog, type TextDialogKey } from "./text-dialogs.tsx";
import { usePasteNotice } from "./use-paste-notice.ts";

type TextFieldProps = {
  readonly label: string;
  readonly body: ArticleBody;
  readonly isReadOnly: boolean;
  readonly error?: string | undefined;
  /** Called after every change; the text itself is read when it is needed. */
  readonly onChange: (editor: Editor) => void;
  readonly onReady: (editor: Editor) => void;
  /** Absent where the text is no article; what needs one is then not offered. */
  readonly article?: ArticleAround;
  readonly counts?: string;
};

/** The text in TipTap: what is written is what readers get, Ctrl+K links. */
export function TextField({ label, body, isReadOnly, error, onChange, onReady, article, counts }: TextFieldProps) {
  const errorId = useId();
  const [dialog, setDialog] = useState<TextDialogKey | null>(null);
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
        setDialog("link");
        return true;
      },
    },
    onFocus: () => preloadDialog("link"),
    onCreate: ({ editor: created }) => onReady(created),
    onUpdate: ({ editor: changed }) => onChange(changed),
  });
  usePasteNotice(editor);
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-2">
      {editor !== null && !isReadOnly && (
        <EditorToolbar context={{ editor, article, openDialog: setDialog }} counts={counts} />
      )}
      <EditorContent editor={editor} />
      {error !== undefined && (
        <p id={errorId} className="text-small text-wrong">
          {error}
        </p>
      )}
      {editor !== null && dialog !== null && (
        <TextDialog dialog={dialog} editor={editor} article={article} onClose={() => setDialog(null)} />
      )}
    </div>
  );
}
