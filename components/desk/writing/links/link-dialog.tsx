"use client";

import { type FormEvent, useState } from "react";
import { Button, SubmitButton } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { settle } from "#components/ui/use-action.ts";
import { linkMessages } from "#lib/messages/desk-links.ts";
import type { ArticleAround, TextDialogProps } from "../text/text-context.ts";
import { FoundArticles, useListKeys } from "./found-articles.tsx";
import { type LinkTarget, readTarget } from "./read-target.ts";
import { presentLink, removeLink, setLink } from "./set-links.ts";
import { useArticleSearch } from "./use-article-search.ts";

const words = linkMessages.link;

/**
 * Ctrl+K: links the selection, changes the link under the cursor, or inserts a linked text. One field takes an address
 * from outside, the address of an article of ours, or words to search our articles for.
 */
export function LinkDialog(props: TextDialogProps) {
  const { editor, article, onClose, takeTyped } = props;
  const present = presentLink(editor);
  const [typed, setTyped] = useState(() => presentTarget(present));
  const [error, setError] = useState<string>();
  const { list, onKeyDown, focusFirst } = useListKeys();
  const target = readTarget(typed, article === undefined ? null : window.location.origin);
  const found = useArticleSearch(questionOf(target, typed, selectedText(props)), searchIn(article));

  function finish(act: () => void): void {
    onClose();
    act();
  }

  function chooseArticle(articleId: number, headline: string): void {
    finish(() => setLink(editor, { type: "articleLink", attrs: { articleId } }, headline));
  }

  function submit(event: FormEvent): void {
    event.preventDefault();
    if (target.kind === "address") {
      finish(() => setLink(editor, { type: "link", attrs: { href: target.href } }, target.href));
      return;
    }
    const piece = target.kind === "article" && found.pieces.find(({ id }) => id === target.articleId);
    if (piece) chooseArticle(piece.id, piece.headline);
    else refuse();
  }

  function refuse(): void {
    const isChoice = target.kind === "words" && found.isCurrent && found.pieces.length > 0;
    setError(refusalOf(target, isChoice));
    if (isChoice) focusFirst();
  }

  return (
    <Dialog isOpen onClose={onClose} title={words.title}>
      <form onSubmit={submit} noValidate onKeyDown={onKeyDown} className="grid gap-5">
        <Field
          name="address"
          label={article === undefined ? words.addressField : words.field}
          hint={hintOf(target, article)}
          error={error}
        >
          <TextInput
            value={typed}
            onChange={(event) => {
              setTyped(event.target.value);
              setError(undefined);
            }}
            autoFocus
            onFocus={() => {
              const ahead = takeTyped();
              if (ahead !== "") setTyped((before) => before + ahead);
            }}
            autoCapitalize="none"
            autoComplete="off"
            spellCheck={false}
          />
        </Field>
        {article !== undefined && target.kind !== "address" && (
          <FoundArticles
            found={found}
            label={words.articles}
            none={words.none}
            list={list}
            onChoose={({ id, headline }) => chooseArticle(id, headline)}
          />
        )}
        <DialogActions>
          {present !== null && (
            <Button look="danger" onClick={() => finish(() => removeLink(editor))}>
              {words.remove}
            </Button>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
          <SubmitButton>{words.set}</SubmitButton>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function presentTarget(present: ReturnType<typeof presentLink>): string {
  if (present?.type === "link") return String(present.attrs["href"]);
  const id = present?.attrs["articleId"];
  return typeof id === "number" ? `/meldung/${id}` : "";
}

function selectedText({ editor }: TextDialogProps): string {
  const { from, to } = editor.state.selection;
  return editor.state.doc.textBetween(from, to, " ").slice(0, 200).trim();
}

/** What the archive is asked: the typed words, the number in an address of ours, else the words that shall be linked. */
function questionOf(target: LinkTarget, typed: string, selected: string): string {
  if (target.kind === "article") return String(target.articleId);
  return target.kind === "words" ? typed.trim().slice(0, 200) : selected;
}

function searchIn(article: ArticleAround | undefined) {
  return async (query: string): Promise<Awaited<ReturnType<ArticleAround["actions"]["findPublished"]>>> =>
    article === undefined
      ? { ok: true, data: [] }
      : settle(article.actions.findPublished, { query, exceptId: article.id });
}

function hintOf(target: LinkTarget, article: ArticleAround | undefined): string {
  if (target.kind === "article") return words.ownArticle;
  if (target.kind === "address" && target.isShortened) return words.stored(target.href);
  return article === undefined ? words.addressHint : words.hint;
}

function refusalOf(target: LinkTarget, isChoice: boolean): string {
  if (isChoice) return words.choose;
  if (target.kind === "article") return words.unknownArticle;
  return target.kind === "words" ? target.message : words.empty;
}
