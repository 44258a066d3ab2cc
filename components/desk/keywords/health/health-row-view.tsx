"use client";

import { Button } from "#components/ui/button.tsx";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { keywordHealthMessages as words } from "#lib/messages/desk-keywords.ts";
import { KIND_NAMES, keywordLabel } from "#newsroom/keywords/keyword.ts";
import { keywordPageAddress } from "../keyword-entry.ts";
import type { HealthKeyword } from "./health-entry.ts";
import type { HealthRow, Remedy } from "./health-rows.ts";

type HealthRowViewProps = {
  readonly row: HealthRow;
  readonly isActive: boolean;
  readonly isBusy: boolean;
  readonly onActivate: () => void;
  readonly onMend: (remedy: Remedy) => void;
};

/** One row: what it is about, why it is here, and a button for each remedy with its key. */
export function HealthRowView({ row, isActive, isBusy, onActivate, onMend }: HealthRowViewProps) {
  return (
    <li>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset cannot take the focus that the arrow keys move */}
      <div
        data-row=""
        role="group"
        aria-label={row.label}
        aria-keyshortcuts={row.remedies.flatMap(({ keys }) => keys).join(" ")}
        aria-busy={isBusy || undefined}
        tabIndex={isActive ? 0 : -1}
        onFocus={onActivate}
        className={classNames(
          "flex flex-wrap items-center gap-x-6 gap-y-2 border-rule border-b px-3 py-3",
          isActive && "bg-paper-tint",
          isBusy && "opacity-50",
        )}
      >
        <div
          className={classNames(
            "grid min-w-0 flex-1 grid-cols-[minmax(0,1fr)] gap-1",
            row.remedies.length > 1 ? "basis-64" : "basis-40",
          )}
        >
          {row.keywords.map((keyword, index) => (
            <NamedKeyword key={keyword.id} keyword={keyword} {...(row.keywords.length > 1 && { number: index + 1 })} />
          ))}
          {row.reasons.length > 0 && <p className="text-fine text-ink-soft">{row.reasons.join(" · ")}</p>}
        </div>
        <div className="flex min-w-0 flex-wrap gap-2">
          {row.remedies.map((remedy) => (
            <Button
              key={remedy.label}
              size="small"
              aria-label={remedy.spoken}
              className="max-w-full shrink wrap-anywhere"
              // One stop for Tab in each row; the buttons of the row at hand are reached from it.
              tabIndex={isActive ? 0 : -1}
              onClick={() => onMend(remedy)}
            >
              <span aria-hidden="true" className="border border-field-rule px-1 pointer-coarse:hidden">
                {remedy.keys[0]}
              </span>
              {remedy.label}
            </Button>
          ))}
        </div>
      </div>
    </li>
  );
}

function NamedKeyword({ keyword, number }: { readonly keyword: HealthKeyword; readonly number?: number }) {
  const facts = [
    keyword.kind && KIND_NAMES[keyword.kind],
    words.uses(keyword.useCount),
    ...keyword.aliases.slice(0, 3),
  ];
  return (
    <p className="wrap-break-word hyphens-auto">
      {number !== undefined && <span className="text-ink-soft tabular-nums">{number}. </span>}
      <PageLink href={keywordPageAddress(keyword.id)} className="font-semibold">
        {keywordLabel(keyword)}
      </PageLink>
      <span className="text-fine text-ink-soft"> {facts.filter(Boolean).join(" · ")}</span>
    </p>
  );
}
