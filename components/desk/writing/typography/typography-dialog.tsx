"use client";

import { type FormEvent, useState } from "react";
import { Button, SubmitButton } from "#components/ui/button.tsx";
import { Dialog, DialogActions } from "#components/ui/dialog.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { typographyMessages, typographyReasons } from "#lib/messages/typography.ts";
import type { TextDialogProps } from "../text/text-context.ts";
import { applyPlaces, type WordAccess } from "./apply-places.ts";
import { excerptOf, findPlaces, type Place } from "./find-places.ts";

const words = typographyMessages.check;

/** A text without fields around it, such as a legal page. */
const NO_WORDS: WordAccess = {
  read: () => ({ headline: "", kicker: "", teaser: "", picture: null }),
  change: () => undefined,
};

/** What German typography would change in the whole piece: found, explained, chosen, and mended at once. */
export function TypographyDialog({ editor, article, onClose }: TextDialogProps) {
  const toast = useToast();
  const access = article?.words ?? NO_WORDS;
  const [places] = useState(() => findPlaces(access.read(), editor.state.doc));
  const [left, setLeft] = useState<ReadonlySet<string>>(new Set());
  const chosen = places.filter(({ key }) => !left.has(key));

  function submit(event: FormEvent): void {
    event.preventDefault();
    onClose();
    applyPlaces(editor, access, chosen);
    toast(words.done(chosen.length));
  }

  if (places.length === 0) {
    return (
      <Dialog isOpen onClose={onClose} title={words.title} description={words.allGood}>
        <DialogActions>
          <Button onClick={onClose}>{words.close}</Button>
        </DialogActions>
      </Dialog>
    );
  }
  const isAll = chosen.length === places.length;
  return (
    <Dialog isOpen onClose={onClose} title={words.title} description={words.found(places.length)}>
      <form onSubmit={submit} className="grid grid-cols-[minmax(0,1fr)] gap-5">
        <label className="flex items-center gap-3">
          <input
            type="checkbox"
            className="size-5 shrink-0"
            checked={isAll}
            onChange={() => setLeft(isAll ? new Set(places.map(({ key }) => key)) : new Set())}
          />
          {words.all}
        </label>
        <PlaceList places={places} left={left} onLeft={setLeft} />
        <DialogActions>
          <Button onClick={onClose}>{words.cancel}</Button>
          <SubmitButton disabled={chosen.length === 0}>{words.apply(chosen.length)}</SubmitButton>
        </DialogActions>
      </form>
    </Dialog>
  );
}

type PlaceListProps = {
  readonly places: readonly Place[];
  readonly left: ReadonlySet<string>;
  readonly onLeft: (left: ReadonlySet<string>) => void;
};

function PlaceList({ places, left, onLeft }: PlaceListProps) {
  function toggle(key: string): void {
    const next = new Set(left);
    if (!next.delete(key)) next.add(key);
    onLeft(next);
  }

  return (
    <ul
      className="grid max-h-[50dvh] grid-cols-[minmax(0,1fr)] overflow-y-auto border-rule border-y"
      aria-label={words.list}
    >
      {places.map((place) => (
        <li key={place.key} className="border-rule border-b py-2 last:border-b-0">
          <label className="grid cursor-pointer grid-cols-[auto_minmax(0,1fr)] gap-x-3">
            <input
              type="checkbox"
              className="mt-1 size-5"
              checked={!left.has(place.key)}
              onChange={() => toggle(place.key)}
            />
            <PlaceView place={place} />
          </label>
        </li>
      ))}
    </ul>
  );
}

/** The same words twice, before and behind the exchange; the place itself stands out in both. */
function PlaceView({ place }: { readonly place: Place }) {
  const { before, old, by, behind } = excerptOf(place);
  return (
    <span className="grid min-w-0 gap-0.5">
      <span className="text-fine text-ink-soft">{place.name}</span>
      <span className="whitespace-pre-wrap font-serif text-ink-soft">
        <span className="sr-only">{words.before} </span>
        {before}
        <del className="bg-wrong-paper text-wrong">{old}</del>
        {behind}
      </span>
      <span className="whitespace-pre-wrap font-serif">
        <span className="sr-only">{words.after} </span>
        {before}
        <ins className="bg-good-paper text-good underline decoration-2 underline-offset-4">{by}</ins>
        {behind}
      </span>
      <span className="text-fine text-ink-soft">{typographyReasons[place.edit.rule]}</span>
    </span>
  );
}
