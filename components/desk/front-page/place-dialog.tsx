"use client";

import { useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { settle } from "#components/ui/use-action.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import { FoundArticles, useListKeys } from "../writing/links/found-articles.tsx";
import { useArticleSearch } from "../writing/links/use-article-search.ts";

/** Finds pieces by what was typed. */
export type FindPieces<Piece = PublishedPiece> = (query: string) => Promise<ActionResult<readonly Piece[]>>;

type PlaceDialogProps<Piece> = {
  readonly title: string;
  readonly words: {
    readonly query: string;
    readonly queryHint: string;
    readonly results: string;
    /** What to do when nothing was found. */
    readonly none: string;
  };
  readonly find: FindPieces<Piece>;
  readonly onChoose: (piece: Piece) => void;
  readonly onClose: () => void;
};

/** Finds a piece for a place in an arrangement, such as an area of the front page. */
export function PlaceDialog<Piece extends PublishedPiece>(props: PlaceDialogProps<Piece>) {
  const { title, words, find, onChoose, onClose } = props;
  const [query, setQuery] = useState("");
  const { list, onKeyDown } = useListKeys();
  const found = useArticleSearch(query, (asked) => settle(find, asked));
  return (
    <Dialog isOpen onClose={onClose} title={title}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys of the field and the list below it, which both take the focus */}
      <div onKeyDown={onKeyDown} className="grid gap-4">
        <Field name="query" label={words.query} hint={words.queryHint}>
          <TextInput type="search" autoComplete="off" value={query} onChange={({ target }) => setQuery(target.value)} />
        </Field>
        <FoundArticles found={found} label={words.results} none={words.none} list={list} onChoose={onChoose} />
      </div>
    </Dialog>
  );
}
