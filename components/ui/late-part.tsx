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

/**
 * A part of a page whose program is fetched when it is first shown. In contrast to `React.lazy` a fetch that fails takes
 * nothing else from the page: a text that is being written stays. The part is then asked for again, at once when the
 * network is back, and comes by itself.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  stands: Stands<Props> = {},
): LatePart<Props> {
  let Loaded: ComponentType<Props> | null = null;

  async function fetchPart(): Promise<boolean> {
    try {
      Loaded = await load();
      return true;
    } catch {
      return false;
    }
  }

  function Part(props: Props) {
    const [isThere, setThere] = useState(Loaded !== null);
    const [isMissing, setMissing] = useState(false);
    useEffect(() => {
      if (isThere) return;
      let isShown = true;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const attempt = async () => {
        clearTimeout(timer);
        const isFetched = await fetchPart();
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
    }, [isThere]);
    if (isThere && Loaded !== null) return <Loaded {...props} />;
    const Stand = isMissing ? stands.Missing : stands.Waiting;
    return Stand === undefined ? null : <Stand {...props} />;
  }
  return Object.assign(Part, { preload: () => void fetchPart() });
}
