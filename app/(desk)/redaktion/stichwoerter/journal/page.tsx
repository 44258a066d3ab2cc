import type { Metadata } from "next";
import { z } from "zod";
import { JournalDesk } from "#components/desk/keywords/journal/journal-desk.tsx";
import { keywordJournalAddress } from "#components/desk/keywords/keyword-entry.ts";
import { keywordJournalMessages } from "#lib/messages/desk-keywords.ts";
import { listKeywordJournal } from "#newsroom/keywords/journal/journal-queries.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import { requireUser } from "../../../../session.ts";
import { undoKeywordChangeAction } from "../actions.ts";
import { toJournalLine } from "../journal-line.ts";

export const metadata: Metadata = { title: keywordJournalMessages.title };

const addressSchema = z.object({
  vor: z
    .string()
    .regex(/^[1-9]\d{0,17}$/)
    .optional()
    .catch(undefined),
});

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/redaktion/stichwoerter/journal`: what was done to the vocabulary, also to keywords that have gone. */
export default async function KeywordJournalPage({ searchParams }: PageProps) {
  const user = await requireUser("see-keywords");
  const { vor } = addressSchema.parse(await searchParams);
  const { lines, older } = await listKeywordJournal({ before: vor });
  const now = new Date();
  return (
    <JournalDesk
      lines={lines.map((line) => toJournalLine(line, now))}
      newestHref={vor === undefined ? null : keywordJournalAddress}
      olderHref={older === null ? null : `${keywordJournalAddress}?vor=${older}`}
      undo={may(user, "manage-keywords") ? undoKeywordChangeAction : null}
    />
  );
}
