"use client";

import { useState } from "react";
import { problemAt } from "#components/ui/action-result.ts";
import { SubmitButton } from "#components/ui/button.tsx";
import { ErrorSummary } from "#components/ui/error-summary.tsx";
import { Field } from "#components/ui/field.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { settle } from "#components/ui/use-action.ts";
import { seriesMessages as words } from "#lib/messages/desk-series.ts";
import { DeskPage } from "../desk-page.tsx";
import { PlaceDialog } from "../front-page/place-dialog.tsx";
import { type DeskSeries, type DeskSeriesPiece, type SeriesPageActions, seriesListAddress } from "./series-entry.ts";
import { SeriesParts } from "./series-parts.tsx";
import { useSeries } from "./use-series.ts";

const FORM = "serie";

type SeriesPageProps = { readonly series: DeskSeries; readonly actions: SeriesPageActions };

/** One series: what it is called, what is said of it, and its parts in their order; all of it is saved at once. */
export function SeriesPage({ series, actions }: SeriesPageProps) {
  const { draft, saved, change, save, isChanged, isPending, failure, formRef } = useSeries(series, actions.save);
  const [isAdding, setIsAdding] = useState(false);
  const taken = new Set(draft.pieces.map(({ id }) => id));
  return (
    <DeskPage
      title={saved.name}
      intro={<Ways series={saved} />}
      width="narrow"
      actions={
        <SubmitButton form={FORM} isPending={isPending} disabled={!isChanged}>
          {words.save}
        </SubmitButton>
      }
    >
      <p role="status" className="text-ink-soft empty:hidden">
        {isChanged && words.unsaved}
      </p>
      <form
        ref={formRef}
        id={FORM}
        method="post"
        noValidate
        className="grid grid-cols-[minmax(0,1fr)] gap-6"
        onSubmit={(event) => {
          event.preventDefault();
          save();
        }}
      >
        <ErrorSummary failure={failure} fields={["name", "description", "articleIds"]} />
        <Field name="name" label={words.name} hint={words.nameHint} error={problemAt(failure, "name")}>
          <TextInput autoComplete="off" value={draft.name} onChange={({ target }) => change({ name: target.value })} />
        </Field>
        <Field
          name="description"
          label={words.description}
          hint={words.descriptionHint}
          error={problemAt(failure, "description")}
          isOptional
        >
          <TextArea
            rows={3}
            value={draft.description}
            onChange={({ target }) => change({ description: target.value })}
          />
        </Field>
      </form>
      <SeriesParts
        pieces={draft.pieces}
        problemOf={(piece) => problemAt(failure, `articleIds.${draft.pieces.indexOf(piece)}`)}
        onChange={(pieces) => change({ pieces })}
        onAdd={() => setIsAdding(true)}
      />
      {isAdding && (
        <PlaceDialog<DeskSeriesPiece>
          title={words.add}
          words={words}
          find={async (query) => {
            const found = await settle(actions.find, { seriesId: series.id, query });
            return found.ok ? { ok: true, data: found.data.filter(({ id }) => !taken.has(id)) } : found;
          }}
          onClose={() => setIsAdding(false)}
          onChoose={(piece) => {
            setIsAdding(false);
            change({ pieces: [...draft.pieces, piece] });
          }}
        />
      )}
    </DeskPage>
  );
}

function Ways({ series: { slug, pieces } }: { readonly series: DeskSeries }) {
  return (
    <span className="flex flex-wrap gap-x-4">
      <PageLink href={seriesListAddress} className="text-link">
        {words.back}
      </PageLink>
      {pieces.some(({ isVisible }) => isVisible) && (
        <a href={`/serie/${slug}`} target="_blank" rel="noreferrer" className="text-link">
          {words.portal}
        </a>
      )}
    </span>
  );
}
