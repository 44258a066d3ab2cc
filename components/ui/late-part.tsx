"use client";

import { type ComponentType, useEffect, useState } from "react";

/** How long to wait before a part that could not be fetched is asked for again; a browser may not notice a network. */
const NEXT_TRY_MS = 5000;

type LatePart<Props> = ComponentType<Props> & {
  /** Fetches the part ahead of its first use. Never throws: what fails is fetched again when it is shown. */
  readonly preload: () => void;
};

/**
 * A part of a page whose program is fetched when it is first shown. In contrast to `React.lazy` a fetch that fails takes
 * nothing else from the page: a text that is being written stays. The part is then asked for again, at once when the
 * network is back, and comes by itself; until then `Missing` stands in its place, and `Waiting` while the first fetch is under way.
 */
export function latePart<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  Missing: ComponentType<Props> | null = null,
  Waiting: ComponentType<Props> | null = null,
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
    if (Loaded !== null) return <Loaded {...props} />;
    const Stand = isMissing ? Missing : Waiting;
    return Stand === null ? null : <Stand {...props} />;
  }
  return Object.assign(Part, { preload: () => void fetchPart() });
}
