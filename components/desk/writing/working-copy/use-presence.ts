"use client";

import { useEffect, useState } from "react";
import type * as Y from "yjs";
import type { Participant } from "#newsroom/collaboration/who-is-here.ts";
import type { WorkingCopySession } from "./working-copy-session.ts";

/** Who else is here, in which field, and who changed which field just now. */
export type Presence = {
  readonly people: readonly Participant[];
  readonly inField: (field: string) => readonly Participant[];
  readonly changedBy: (field: string) => string | undefined;
};

/** How long a field shows that somebody else has changed it, in milliseconds. */
const CHANGED_MS = 6_000;

type Place = { readonly participant: Participant; readonly field: string | null };

/** The others in this document; oneself, in another tab too, is not shown. */
export function usePresence(session: WorkingCopySession, userId: string): Presence {
  const [places, setPlaces] = useState<readonly Place[]>([]);
  const [changes, setChanges] = useState<ReadonlyMap<string, string>>(new Map());

  useEffect(() => {
    const { awareness, document } = session;
    const read = () => setPlaces(placesIn(awareness.getStates(), userId));
    const timers = new Map<string, ReturnType<typeof setTimeout>>();
    const note = (transaction: Y.Transaction) => {
      const name = transaction.local ? undefined : writerOf(transaction, awareness.getStates());
      if (name === undefined) return;
      for (const field of changedFields(document, transaction)) {
        setChanges((before) => (before.get(field) === name ? before : new Map(before).set(field, name)));
        clearTimeout(timers.get(field));
        timers.set(
          field,
          setTimeout(() => setChanges((before) => without(before, field)), CHANGED_MS),
        );
      }
    };
    read();
    awareness.on("change", read);
    document.on("afterTransaction", note);
    return () => {
      awareness.off("change", read);
      document.off("afterTransaction", note);
      for (const timer of timers.values()) clearTimeout(timer);
      setChanges(new Map());
    };
  }, [session, userId]);
  useOwnPlace(session);

  return {
    people: distinct(places.map(({ participant }) => participant)),
    inField: (field) => distinct(places.filter((place) => place.field === field).map(({ participant }) => participant)),
    changedBy: (field) => changes.get(field),
  };
}

/** Tells the others in which field one is. */
function useOwnPlace(session: WorkingCopySession): void {
  useEffect(() => {
    const tell = () => {
      const field = document.activeElement?.closest<HTMLElement>("[data-shared-field]")?.dataset["sharedField"] ?? null;
      const { awareness } = session;
      if (awareness.getLocalState()?.["field"] !== field) awareness.setLocalStateField("field", field);
    };
    // Another document may come while one is in a field.
    tell();
    window.addEventListener("focusin", tell);
    window.addEventListener("focusout", tell);
    return () => {
      window.removeEventListener("focusin", tell);
      window.removeEventListener("focusout", tell);
    };
  }, [session]);
}

type States = ReadonlyMap<number, Record<string, unknown>>;

function placesIn(states: States, userId: string): readonly Place[] {
  return [...states.values()].flatMap((state) => {
    const participant = state["user"] as Participant | undefined;
    if (participant?.id === undefined || participant.id === userId) return [];
    return [{ participant, field: typeof state["field"] === "string" ? state["field"] : null }];
  });
}

/** Whose browser the new parts of a transaction come from. */
function writerOf({ beforeState, afterState }: Y.Transaction, states: States): string | undefined {
  for (const [client, clock] of afterState) {
    if (clock === (beforeState.get(client) ?? 0)) continue;
    const participant = states.get(client)?.["user"] as Participant | undefined;
    if (participant !== undefined) return participant.name;
  }
  return undefined;
}

function changedFields(document: Y.Doc, { changed }: Y.Transaction): readonly string[] {
  const names: string[] = [];
  for (const [type, keys] of changed) {
    const name = [...document.share].find(([, shared]) => shared === (type as unknown))?.[0];
    if (name === "choices") names.push(...[...keys].filter((key) => key !== null));
    else if (name !== undefined && name !== "body") names.push(name.startsWith("picture") ? "pictureId" : name);
  }
  return names;
}

function without(changes: ReadonlyMap<string, string>, field: string): ReadonlyMap<string, string> {
  return new Map([...changes].filter(([name]) => name !== field));
}

function distinct(people: readonly Participant[]): readonly Participant[] {
  return [...new Map(people.map((person) => [person.id, person])).values()];
}
