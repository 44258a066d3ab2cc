"use client";

import { useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { Dialog } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { settle } from "#components/ui/use-action.ts";
import { frontPageMessages as words } from "#lib/messages/desk-front-page.ts";
import { FoundArticles, useListKeys } from "../writing/links/found-articles.tsx";
import { useArticleSearch } from "../writing/links/use-article-search.ts";
import type { PublishedPiece } from "../writing/writing-article.ts";

export type FindPieces = (query: string) => Promise<ActionResult<readonly PublishedPiece[]>>;

type PlaceDialogProps = {
  readonly areaName: string;
  readonly find: FindPieces;
  readonly onChoose: (piece: PublishedPiece) => void;
  readonly onClose: () => void;
};

/** Finds a published piece for one area of the front page. */
export function PlaceDialog({ areaName, find, onChoose, onClose }: PlaceDialogProps) {
  const [query, setQuery] = useState("");
  const { list, onKeyDown } = useListKeys();
  const found = useArticleSearch(query, (asked) => settle(find, asked));
  return (
    <Dialog isOpen onClose={onClose} title={words.add(areaName)}>
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
