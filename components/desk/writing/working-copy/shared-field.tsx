"use client";

import { type ReactNode, useContext } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";
import { PresenceContext } from "./presence-context.ts";

type SharedFieldProps = { readonly name: string; readonly className?: string; readonly children: ReactNode };

/** A field that several people may be in: shows who is, and for a while who has changed it. */
export function SharedField({ name, className, children }: SharedFieldProps) {
  const { inField, changedBy } = useContext(PresenceContext);
  const people = inField(name);
  const changer = changedBy(name);
  const [first] = people;
  return (
    <div
      data-shared-field={name}
      className={classNames("relative", changer !== undefined && "shared-field-changed", className)}
      style={first === undefined ? undefined : { boxShadow: `-0.6rem 0 0 -0.45rem ${first.color}` }}
    >
      {(people.length > 0 || changer !== undefined) && (
        // Leaves the field's label in sight, on a phone too.
        <p className="pointer-events-none absolute top-0 right-0 z-10 flex max-w-[70%] flex-wrap justify-end gap-1 text-fine">
          {changer !== undefined && people.every((person) => person.name !== changer) && (
            <span className="max-w-full truncate bg-paper-tint px-1.5 text-ink-soft">{words.changedBy(changer)}</span>
          )}
          {people.map(({ id, name: person, color }) => (
            <span key={id} className="max-w-full truncate px-1.5 text-white" style={{ backgroundColor: color }}>
              <span className="sr-only">{words.isHere} </span>
              {person === changer ? words.changedBy(person) : person}
            </span>
          ))}
        </p>
      )}
      {children}
    </div>
  );
}
