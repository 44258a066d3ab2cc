"use client";

import { useContext } from "react";
import { recommendationMessages } from "#lib/messages/desk-recommendations.ts";
import { workingCopyMessages as words } from "#lib/messages/desk-working-copy.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import {
  authorFieldMessages,
  dateFieldMessages,
  keywordFieldMessages,
  linkFieldMessages,
  pictureFieldMessages,
} from "#lib/messages/desk-writing-fields.ts";
import { PresenceContext } from "./presence-context.ts";

/** What people call the fields that others may change. */
const FIELDS = [
  ["kicker", writingMessages.fields.kicker],
  ["headline", writingMessages.fields.headline],
  ["teaser", writingMessages.fields.teaser],
  ["sectionId", writingMessages.fields.section],
  ["genre", writingMessages.fields.genre],
  ["authorIds", authorFieldMessages.label],
  ["keywordIds", keywordFieldMessages.label],
  ["links", linkFieldMessages.label],
  ["recommendedIds", recommendationMessages.label],
  ["pictureId", pictureFieldMessages.label],
  ["displayDate", dateFieldMessages.label],
] as const;

/** Reads aloud which field somebody else has changed; whoever sees it has it at the field. */
export function ChangesSpoken() {
  const { changedBy } = useContext(PresenceContext);
  const changes = FIELDS.flatMap(([field, label]) => {
    const name = changedBy(field);
    return name === undefined ? [] : [words.fieldChanged(label, name)];
  });
  return (
    <p role="status" className="sr-only">
      {changes.join(" ")}
    </p>
  );
}
