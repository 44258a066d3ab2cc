"use client";

import { ChevronDown, ChevronUp } from "lucide-react";
import { type ReactNode, useEffect, useRef, useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { articleListWords } from "#lib/messages/desk-articles.ts";
import { comparisonMessages as words } from "#lib/messages/desk-versions.ts";
import { KeyCap } from "../../key-cap.tsx";
import { placeOf } from "../../list-keys.tsx";
import { usePreferences } from "../../preferences.tsx";

const moves: Readonly<Record<string, 1 | -1>> = { j: 1, n: 1, k: -1, p: -1 };

/**
 * Leads from change to change, by buttons and by single letters. The focus itself moves, so that screen readers read on
 * from there; letters can be switched off with all our shortcuts (WCAG 2.1.4).
 */
export function ChangeKeys({ count, children }: { readonly count: number; readonly children: ReactNode }) {
  const area = useRef<HTMLDivElement>(null);
  const [place, setPlace] = useState(0);
  const { usesShortcuts: isOn, change } = usePreferences();

  function go(direction: 1 | -1): void {
    const stops = [...(area.current?.querySelectorAll<HTMLElement>("[data-change]") ?? [])];
    const next = nextStop(stops, direction);
    if (next === undefined) return;
    next.closest("details")?.setAttribute("open", "");
    next.focus({ preventScroll: true });
    next.scrollIntoView({ block: "center" });
    setPlace(stops.indexOf(next) + 1);
  }

  useEffect(() => {
    if (!isOn) return;
    const listen = (event: KeyboardEvent) => {
      const direction = directionOf(event);
      if (direction === undefined) return;
      event.preventDefault();
      go(direction);
    };
    document.addEventListener("keydown", listen);
    return () => document.removeEventListener("keydown", listen);
  });

  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-6">
      <div className="sticky top-0 z-10 flex flex-wrap items-center gap-x-4 gap-y-2 border-rule border-b bg-paper py-2">
        <p role="status">{place === 0 ? words.count(count) : words.place(place, count)}</p>
        <div className="flex flex-wrap gap-2">
          <MoveButton direction={-1} onPress={go} />
          <MoveButton direction={1} onPress={go} />
        </div>
      </div>
      <KeyHint isOn={isOn} onSwitch={() => change({ usesShortcuts: !isOn })} />
      <div ref={area} className="grid grid-cols-[minmax(0,1fr)] gap-8">
        {children}
      </div>
    </div>
  );
}

type MoveButtonProps = { readonly direction: 1 | -1; readonly onPress: (direction: 1 | -1) => void };

function MoveButton({ direction, onPress }: MoveButtonProps) {
  const Icon = direction === 1 ? ChevronDown : ChevronUp;
  return (
    <Button
      size="small"
      aria-label={direction === 1 ? words.next : words.previous}
      icon={<Icon aria-hidden="true" className="size-4" />}
      onClick={() => onPress(direction)}
    >
      {direction === 1 ? words.nextShort : words.previousShort}
    </Button>
  );
}

function directionOf(event: KeyboardEvent): 1 | -1 | undefined {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return undefined;
  if (placeOf(document.activeElement, null, -1) === "text") return undefined;
  return Object.hasOwn(moves, event.key) ? moves[event.key] : undefined;
}

/** From the change that has the focus or holds it; from elsewhere to the next one in reading order. */
function nextStop(stops: readonly HTMLElement[], direction: 1 | -1): HTMLElement | undefined {
  const focused = document.activeElement;
  const present = stops.findLastIndex((stop) => stop.contains(focused));
  if (present !== -1) return stops[Math.min(Math.max(present + direction, 0), stops.length - 1)];
  return direction === 1 ? stops[0] : stops.at(-1);
}

/** Only where there are keys: a finger needs no hint. */
function KeyHint({ isOn, onSwitch }: { readonly isOn: boolean; readonly onSwitch: () => void }) {
  return (
    <p className="flex flex-wrap items-center gap-x-3 text-fine text-ink-soft pointer-coarse:hidden">
      {isOn && (
        <span>
          {words.keysHint} <KeyCap>n</KeyCap> {words.or} <KeyCap>j</KeyCap> {words.next}, <KeyCap>p</KeyCap> {words.or}{" "}
          <KeyCap>k</KeyCap> {words.previous}
        </span>
      )}
      <button type="button" onClick={onSwitch} className="text-link cursor-pointer">
        {isOn ? articleListWords.keys.turnOff : articleListWords.keys.turnOn}
      </button>
    </p>
  );
}
