"use client";

import { useRef, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { Field } from "#components/ui/field.tsx";
import { fullTitle } from "#lib/full-title.ts";
import { recommendationMessages as words } from "#lib/messages/desk-recommendations.ts";
import { LIST_LIMITS } from "#newsroom/articles/content-limits.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import { type FoundPieces, useArticleSearch } from "../links/use-article-search.ts";
import type { ChosenPiece } from "../writing-article.ts";
import { ChoiceBox } from "./choice-box.tsx";
import { ChosenList } from "./chosen-list.tsx";
import { ReadOnlyList } from "./read-only-list.tsx";
import { pieceChoices } from "./recommended-choice.ts";
import { useOrderedValue } from "./use-ordered-value.ts";

export type RecommendedFieldProps = {
  readonly value: readonly ChosenPiece[];
  readonly onChange: (next: readonly ChosenPiece[]) => void;
  /** Finds what may be recommended: other pieces that readers see and that nobody paid for. */
  readonly find: (query: string) => Promise<ActionResult<readonly PublishedPiece[]>>;
  readonly error?: string | undefined;
  readonly isReadOnly?: boolean;
};

const LIMIT = LIST_LIMITS.recommended;
const idOf = ({ id }: ChosenPiece) => id;

/** Where readers go on after the piece, in the editor's order: search, choose, reorder, remove. */
export function RecommendedField({ isReadOnly = false, ...props }: RecommendedFieldProps) {
  if (isReadOnly) return <ReadOnlyList label={words.label} names={props.value.map(fullTitle)} />;
  return <RecommendedEditor {...props} />;
}

function RecommendedEditor({ value, onChange, find, error }: Omit<RecommendedFieldProps, "isReadOnly">) {
  const inputRef = useRef<HTMLInputElement>(null);
  const list = useOrderedValue({ value, onChange, idOf, nameOf: fullTitle });
  const [text, setText] = useState("");
  const [isFocused, setFocused] = useState(false);
  const typed = text.trim();
  const isFull = value.length >= LIMIT;
  const found = useArticleSearch(typed, (query) => (query === "" ? nothing : find(query)));
  const choices = isFull || typed === "" ? [] : pieceChoices(found.pieces, value);
  const isLeftOver = typed !== "" && !isFocused;

  return (
    <div className="grid content-start gap-1.5">
      <Field
        name="recommendedIds"
        label={words.label}
        error={error}
        hint={isLeftOver ? words.leftOver(typed) : words.hint(LIMIT)}
      >
        <ChoiceBox
          text={text}
          onTextChange={setText}
          choices={choices}
          onChoose={({ piece }) => {
            list.add({ ...piece, isVisible: true, isPaid: false });
            setText("");
          }}
          onRemoveLast={list.removeLast}
          onFocusChange={setFocused}
          inputRef={inputRef}
          placeholder={words.placeholder}
          status={isFull ? words.full(LIMIT) : statusOf(found, choices.length)}
          isStale={!found.isCurrent}
        />
      </Field>
      <ChosenList list={list} inputRef={inputRef}>
        {(piece) => <ChosenPieceLine piece={piece} />}
      </ChosenList>
    </div>
  );
}

const nothing = Promise.resolve({ ok: true, data: [] } satisfies ActionResult<readonly PublishedPiece[]>);

function statusOf({ isCurrent, failure }: FoundPieces<PublishedPiece>, count: number): string | undefined {
  if (failure !== undefined) return failure;
  if (count > 0) return undefined;
  return isCurrent ? words.none : words.searching;
}

function ChosenPieceLine({ piece }: { readonly piece: ChosenPiece }) {
  return (
    <span className="wrap-anywhere">
      {piece.kicker !== "" && <span className="font-semibold text-accent">{piece.kicker}: </span>}
      {piece.headline}
      {piece.isPaid && <span className="block text-fine text-wrong">{words.paid}</span>}
      {!(piece.isPaid || piece.isVisible) && <span className="block text-fine text-ink-soft">{words.hidden}</span>}
    </span>
  );
}
