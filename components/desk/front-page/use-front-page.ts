"use client";

import { useState } from "react";
import type { Action, ActionFailure } from "#components/ui/action-result.ts";
import { useToast } from "#components/ui/toast.tsx";
import { useAction } from "#components/ui/use-action.ts";
import { frontPageMessages as words } from "#lib/messages/desk-front-page.ts";
import type { FrontPageInput } from "#newsroom/front-page/front-page-schema.ts";
import { useUnsavedGuard } from "../use-unsaved-guard.ts";
import type { Placement } from "./arrangement.ts";

type Stored = {
  readonly version: number;
  readonly placements: readonly Placement[];
  readonly publish: Action<FrontPageInput, number>;
};

type FrontPageState = {
  readonly placements: readonly Placement[];
  readonly arrange: (placements: readonly Placement[]) => void;
  readonly publish: () => void;
  readonly isChanged: boolean;
  readonly isPending: boolean;
  readonly failure: ActionFailure | undefined;
};

/** The arrangement while somebody works on it. A refusal loses nothing of it; the next change takes its message away. */
export function useFrontPage(stored: Stored): FrontPageState {
  const toast = useToast();
  const [version, setVersion] = useState(stored.version);
  const [published, setPublished] = useState(stored.placements);
  const [placements, setPlacements] = useState(stored.placements);
  const { run, isPending, failure, reset } = useAction(stored.publish, {
    onSuccess: (next) => {
      setVersion(next);
      setPublished(placements);
      toast(words.published);
    },
  });
  const isChanged = placements !== published;
  useUnsavedGuard(isChanged);
  return {
    ...{ placements, isChanged, isPending, failure },
    arrange: (next) => {
      if (isPending) return;
      reset();
      setPlacements(next);
    },
    publish: () =>
      run({
        version,
        placements: placements.map(({ area, sectionId, piece, endsAt }) => ({
          ...{ area, sectionId, endsAt },
          articleId: piece.id,
        })),
      }),
  };
}
