"use client";

import type { Editor } from "@tiptap/core";
import { useEffect, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { settle } from "#components/ui/use-action.ts";
import { readableDay } from "#lib/berlin-time.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { TextDialogProps } from "../text/text-context.ts";
import type { PublishedPiece } from "../writing-article.ts";

const words = writingMessages.coverage;
const SEARCH_DELAY_MS = 200;

/** „(wir berichteten)“: finds one of our published pieces and links the words to it by its number. */
export function CoverageDialog({ editor, article, onClose }: TextDialogProps) {
  const [query, setQuery] = useState("");
  const [pieces, setPieces] = useState<readonly PublishedPiece[]>([]);
  const isLinked = editor.isActive("coverageLink");

  useEffect(() => {
    if (article === undefined) return;
    const { id, actions } = article;
    let isCurrent = true;
    const timer = setTimeout(async () => {
      const answer = await settle(actions.findPublished, { query, exceptId: id });
      if (isCurrent && answer.ok) setPieces(answer.data);
    }, SEARCH_DELAY_MS);
    return () => {
      isCurrent = false;
      clearTimeout(timer);
    };
  }, [query, article]);

  function choose(id: number): void {
    onClose();
    linkCoverage(editor, id);
  }

  function remove(): void {
    onClose();
    editor.chain().focus().extendMarkRange("coverageLink").unsetMark("coverageLink").run();
  }

  return (
    <Dialog isOpen onClose={onClose} title={words.title} description={words.intro}>
      <div className="grid gap-4">
        <Field name="coverage-query" label={words.search}>
          <TextInput type="search" value={query} onChange={(event) => setQuery(event.target.value)} autoFocus />
        </Field>
        <ul className="grid max-h-80 overflow-y-auto border-rule border-y">
          {pieces.map((piece) => (
            <li key={piece.id} className="border-rule not-last:border-b">
              <button
                type="button"
                onClick={() => choose(piece.id)}
                className="w-full cursor-pointer px-2 py-2 text-left hover:bg-paper-tint"
              >
                {piece.day !== "" && <span className="text-ink-soft">[{readableDay(piece.day)}] </span>}
                {piece.kicker !== "" && <span className="font-semibold text-accent">{piece.kicker}: </span>}
                {piece.headline}
              </button>
            </li>
          ))}
          {pieces.length === 0 && <li className="px-2 py-3 text-ink-soft">{words.none}</li>}
        </ul>
        <DialogActions>
          {isLinked && (
            <Button look="danger" onClick={remove}>
              {words.remove}
            </Button>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}

function linkCoverage(editor: Editor, articleId: number): void {
  const chain = editor.chain().focus();
  if (editor.isActive("coverageLink")) {
    chain.extendMarkRange("coverageLink").setMark("coverageLink", { articleId }).run();
    return;
  }
  if (!editor.state.selection.empty) {
    chain.setMark("coverageLink", { articleId }).run();
    return;
  }
  const mark = { type: "coverageLink", attrs: { articleId } };
  chain
    .insertContent([
      { type: "text", text: "(" },
      { type: "text", text: words.phrase, marks: [mark] },
      { type: "text", text: ")" },
    ])
    .run();
}
