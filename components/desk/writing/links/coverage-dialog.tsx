"use client";

import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { settle } from "#components/ui/use-action.ts";
import { linkMessages } from "#lib/messages/desk-links.ts";
import type { ArticleAround, TextDialogProps } from "../text/text-context.ts";
import { FoundArticles, useListKeys } from "./found-articles.tsx";
import { presentLink, removeLink, setCoverageLink } from "./set-links.ts";
import { useArticleSearch } from "./use-article-search.ts";

const words = linkMessages.coverage;

/** „(wir berichteten)“: offers earlier pieces of ours, those with keywords in common first, and links by number. */
export function CoverageDialog({ article, ...props }: TextDialogProps) {
  return article === undefined ? null : <CoverageChoice article={article} {...props} />;
}

type CoverageChoiceProps = Omit<TextDialogProps, "article"> & { readonly article: ArticleAround };

function CoverageChoice({ editor, article, onClose }: CoverageChoiceProps) {
  const [query, setQuery] = useState("");
  const { list, onKeyDown } = useListKeys();
  const found = useArticleSearch(query, (typed) =>
    settle(article.actions.findCoverage, { articleId: article.id, keywordIds: article.keywordIds(), query: typed }),
  );

  return (
    <Dialog isOpen onClose={onClose} title={words.title} description={words.intro}>
      {/* biome-ignore lint/a11y/noStaticElementInteractions: the arrow keys join the field and the list below it */}
      <div className="grid gap-4" onKeyDown={onKeyDown}>
        <Field name="coverage-query" label={words.search}>
          <TextInput type="search" value={query} onChange={(event) => setQuery(event.target.value)} autoFocus />
        </Field>
        <FoundArticles
          found={found}
          label={words.suggested}
          none={words.none}
          list={list}
          onChoose={({ id }) => {
            onClose();
            setCoverageLink(editor, id, words.phrase);
          }}
        />
        <DialogActions>
          {presentLink(editor)?.type === "coverageLink" && (
            <Button
              look="danger"
              onClick={() => {
                onClose();
                removeLink(editor);
              }}
            >
              {words.remove}
            </Button>
          )}
          <Button onClick={onClose}>{words.cancel}</Button>
        </DialogActions>
      </div>
    </Dialog>
  );
}
