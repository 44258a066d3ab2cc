"use client";

import { useState } from "react";
import type { ActionFailure } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { seriesMessages as words } from "#lib/messages/desk-series.ts";
import { useUnsavedGuard } from "../use-unsaved-guard.ts";
import type { DeskSeries, SeriesPageActions } from "./series-entry.ts";

type Draft = Pick<DeskSeries, "name" | "description" | "pieces">;

type SeriesState = {
  readonly draft: Draft;
  /** As it was saved last. */
  readonly saved: DeskSeries;
  readonly change: (part: Partial<Draft>) => void;
  readonly save: () => void;
  readonly isChanged: boolean;
  readonly isPending: boolean;
  readonly failure: ActionFailure | undefined;
  readonly formRef: React.RefObject<HTMLFormElement | null>;
};

/** The series while somebody works on it. A refusal loses nothing of it; the next change takes its message away. */
export function useSeries(stored: DeskSeries, action: SeriesPageActions["save"]): SeriesState {
  const toast = useToast();
  const [saved, setSaved] = useState(stored);
  const [draft, setDraft] = useState<Draft>(stored);
  const { run, isPending, failure, reset, formRef } = useAction(action, {
    onSuccess: ({ version, slug }) => {
      const now = { ...saved, ...draft, version, slug };
      setSaved(now);
      setDraft(now);
      toast(words.saved);
    },
  });
  const isChanged =
    draft.name !== saved.name || draft.description !== saved.description || draft.pieces !== saved.pieces;
  useUnsavedGuard(isChanged);
  return {
    ...{ draft, saved, isChanged, isPending, failure, formRef },
    change: (part) => {
      if (isPending) return;
      reset();
      setDraft({ ...draft, ...part });
    },
    save: () =>
      run({
        ...{ id: saved.id, version: saved.version, name: draft.name, description: draft.description },
        articleIds: draft.pieces.map(({ id }) => id),
      }),
  };
}
