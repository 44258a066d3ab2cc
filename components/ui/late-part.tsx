"use client";

import { type ComponentType, useEffect, useState } from "react";

/** How long to wait before a part that could not be fetched is asked for again; a browser may not notice a network. */
const NEXT_TRY_MS = 5000;

type LatePart<Props> = ComponentType<Props> & {
  /** Fetches the part ahead of its first use. Never throws: what fails is fetched again when it is shown. */
  readonly preload: () => void;
};

/** What stands in the place of a part that is not there yet. */
type Stands<Props> = {
  /** While it could not be fetched. */
  readonly Missing?: ComponentType<Props>;
  /** While it is fetched for the first time. */
  readonly Waiting?: ComponentType<Props>;
  /** Resolves when `Waiting` may be exchanged, such as when nobody has the focus in it. */
  readonly untilCalm?: () => Promise<void>;
};

/** A part with its program, once that is there. */
type Fetched<Props> = {
  Loaded: ComponentType<Props> | null;
  /** Never throws. @returns whether the program is there now */
  readonly fetch: () => Promise<boolean>;
  readonly stands: Stands<Props>;
};

/**
 * A part of a page whose program is fetched when it is first shown. In contrast to `React.lazy` a fetch that fails takes
 * nothing else from the page: a text that is being written stays. The part is then asked for again, at once when the
 * network is back, and comes by itself.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  stands: Stands<Props> = {},
): LatePart<Props> {
  const part: Fetched<Props> = {
    Loaded: null,
    stands,
    async fetch() {
      try {
        part.Loaded = await load();
        return true;
      } catch {
        return false;
      }
    },
  };
  return Object.assign((props: Props) => <Part part={part} given={props} />, { preload: () => void part.fetch() });
}

function Part<Props extends object>({ part, given }: { readonly part: Fetched<Props>; readonly given: Props }) {
  const { Loaded, fetch, stands } = part;
  const [isThere, setThere] = useState(Loaded !== null);
  const [isMissing, setMissing] = useState(false);
  useEffect(() => {
    if (isThere) return;
    let isShown = true;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const attempt = async () => {
      clearTimeout(timer);
      const isFetched = await fetch();
      if (isFetched) await stands.untilCalm?.();
      if (!isShown) return;
      setThere(isFetched);
      setMissing(!isFetched);
      if (!isFetched) timer = setTimeout(attempt, NEXT_TRY_MS);
    };
    void attempt();
    window.addEventListener("online", attempt);
    return () => {
      isShown = false;
      clearTimeout(timer);
      window.removeEventListener("online", attempt);
    };
  }, [isThere, fetch, stands]);
  if (isThere && Loaded !== null) return <Loaded {...given} />;
  const Stand = isMissing ? stands.Missing : stands.Waiting;
  return Stand === undefined ? null : <Stand {...given} />;
}
