"use client";

import { useContext } from "react";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";
import { PresenceContext } from "./presence-context.ts";

/** Everybody else who has this article open. */
export function PeopleHere() {
  const { people } = useContext(PresenceContext);
  if (people.length === 0) return null;
  return (
    <ul aria-label={words.people} className="flex flex-wrap gap-1">
      {people.map(({ id, name, color }) => (
        <li key={id} className="px-1.5 py-0.5 text-fine text-white" style={{ backgroundColor: color }}>
          {name}
        </li>
      ))}
    </ul>
  );
}
