"use client";

import type { Editor } from "@tiptap/core";
import { EditorContent, useEditor } from "@tiptap/react";
import { useEffect, useId, useRef, useState } from "react";
import { latePart } from "#components/ui/late-part.tsx";
import type { ArticleBody } from "#editor/body.ts";
import type { SharedText } from "#editor/co-editing/shared-text.ts";
import { usePreferences } from "../../preferences.tsx";
import { PictureArrivals } from "../pictures/picture-arrivals.tsx";
import { usePageShortcuts } from "../shortcuts/use-page-shortcuts.ts";
import { BlockViews } from "./block-views.tsx";
import { roomAroundCaret } from "./edges-around-text.ts";
import { EditorToolbar } from "./editor-toolbar.tsx";
import type { ArticleAround, FindMode, TextContext } from "./text-context.ts";
import { preloadDialog, TextDialog } from "./text-dialogs.tsx";
import { TextInstruments } from "./text-instruments.tsx";
import { NO_WISH } from "./use-find.ts";
import { useInvisibleCharacters } from "./use-invisible-characters.ts";
import { useOpenDialog } from "./use-open-dialog.ts";
import { usePasteNotice } from "./use-paste-notice.ts";
import { useTextKeys } from "./use-text-keys.ts";
import { writingExtensions } from "./writing-extensions.ts";

const FindPanel = latePart(async () => (await import("./find-panel.tsx")).FindPanel);

/** What a shortcut calls and a quick hand types into at once. */
function preloadCalled(): void {
  preloadDialog("link");
  FindPanel.preload();
}

type TextFieldProps = {
  readonly label: string;
  /** The text of one person, or what several people write in. */
  readonly source: { readonly body: ArticleBody } | { readonly shared: () => SharedText };
  readonly isReadOnly: boolean;
  readonly error?: string | undefined;
  /** Called after every change; the text itself is read when it is needed. */
  readonly onChange: (editor: Editor) => void;
  readonly onReady: (editor: Editor) => void;
  /** Absent where the text is no article; what needs one is then not offered. */
  readonly article?: ArticleAround;
};

type FindRequest = { readonly mode: FindMode; readonly count: number };

/** The text in TipTap: what is written is what readers get. Its shortcuts stand in the catalogue of shortcuts. */
export function TextField({ label, source, isReadOnly, error, onChange, onReady, article }: TextFieldProps) {
  const errorId = useId();
  const field = useRef<HTMLDivElement>(null);
  const findMemory = useRef(NO_WISH);
  const dialog = useOpenDialog();
  const [find, setFind] = useState<FindRequest | null>(null);
  const [announcement, setAnnouncement] = useState("");
  const preferences = usePreferences();
  const openFind = (mode: FindMode) => setFind((before) => ({ mode, count: (before?.count ?? 0) + 1 }));
  const actions = { article, openDialog: dialog.open, openFind, announce: setAnnouncement, preferences };
  const held = useRef<Editor | null>(null);
  const keys = useTextKeys({ actions, editor: held, field, holdKey: dialog.holdKey });
  usePageShortcuts({
    // Where there are several texts on one page, the one with the focus answers.
    help: () => (article !== undefined || field.current?.contains(document.activeElement)) && dialog.open("shortcuts"),
  });
  // Another source is another field, by its key.
  const [contents] = useState(() => contentsOf(source));
  const editor = useEditor({
    ...fixedOptions,
    ...contents,
    editable: !isReadOnly,
    editorProps: {
      attributes: attributesOf({ label, isReadOnly, errorId, error }),
      ...keys,
      ...roomAroundCaret(field),
    },
    onFocus: preloadCalled,
    onCreate: ({ editor: created }) => onReady(created),
    onUpdate: ({ editor: changed }) => onChange(changed),
  });
  held.current = editor;
  useEditable(editor, !isReadOnly);
  usePasteNotice(editor);
  useInvisibleCharacters(editor, preferences.showsInvisible);
  const context: TextContext | null = editor === null ? null : { editor, ...actions };
  return (
    <div ref={field} data-text-field className="relative grid grid-cols-[minmax(0,1fr)] gap-2">
      {context !== null && (
        <div
          data-text-head
          className="-mx-1 sticky top-(--bar-height,0px) z-10 grid grid-cols-[minmax(0,1fr)] border-rule border-b bg-paper px-1"
        >
          {!isReadOnly && <EditorToolbar context={context} />}
          {find !== null && (
            <FindPanel context={context} request={find} memory={findMemory} onClose={() => setFind(null)} />
          )}
        </div>
      )}
      <BlockViews article={article}>
        <EditorContent editor={editor} />
      </BlockViews>
      {editor !== null && article !== undefined && <PictureArrivals editor={editor} />}
      {context !== null && !isReadOnly && <TextInstruments context={context} />}
      <p role="status" className="sr-only">
        {announcement}
      </p>
      {error !== undefined && (
        <p id={errorId} className="text-small text-wrong">
          {error}
        </p>
      )}
      {context !== null && dialog.key !== null && (
        <TextDialog
          dialog={dialog.key}
          editor={context.editor}
          article={article}
          onClose={dialog.close}
          takeTyped={dialog.takeTyped}
        />
      )}
    </div>
  );
}

function contentsOf(source: TextFieldProps["source"]) {
  // Drawn on the server first, where nobody writes and nobody else is.
  if (typeof window === "undefined") return {};
  if ("shared" in source) return { extensions: writingExtensions(source.shared()) };
  // A checked document is plain JSON; TipTap's type asks for mutable lists.
  return { extensions: writingExtensions(), content: structuredClone(source.body) as object };
}

/** The library asks once, when the editor is made. */
function useEditable(editor: Editor | null, isEditable: boolean): void {
  useEffect(() => {
    if (editor !== null && editor.isEditable !== isEditable) editor.setEditable(isEditable, false);
  }, [editor, isEditable]);
}

const fixedOptions = {
  immediatelyRender: false,
  injectCSS: false,
  shouldRerenderOnTransaction: false,
} as const;

type FieldState = Pick<TextFieldProps, "label" | "isReadOnly" | "error"> & { readonly errorId: string };

function attributesOf({ label, isReadOnly, error, errorId }: FieldState): Record<string, string> {
  return {
    role: "textbox",
    "aria-multiline": "true",
    "aria-label": label,
    class: "prose",
    lang: "de",
    spellcheck: "true",
    ...(isReadOnly ? { "aria-readonly": "true", tabindex: "0" } : {}),
    ...(error === undefined ? {} : { "aria-invalid": "true", "aria-describedby": errorId }),
  };
}
