import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { z } from "zod";
import { keywordPageAddress } from "#components/desk/keywords/keyword-entry.ts";
import { KeywordPage } from "#components/desk/keywords/page/keyword-page.tsx";
import type { PagePiece } from "#components/desk/keywords/page/page-keyword.ts";
import { berlinDay, readableDay } from "#lib/berlin-time.ts";
import { keywordMessages } from "#lib/messages/desk-lists.ts";
import { listKeywordJournal } from "#newsroom/keywords/journal/journal-queries.ts";
import {
  findKeywordForDesk,
  findSurvivor,
  KEYWORD_PIECES_LENGTH,
  type KeywordForDesk,
  type KeywordPiece,
  listKeywordPieces,
  listPiecesToSplit,
} from "#newsroom/keywords/keyword-page-queries.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import { requireUser } from "../../../../session.ts";
import { toJournalLine } from "../journal-line.ts";
import { keywordActions } from "../keyword-actions.ts";

type PageProps = {
  readonly params: Promise<{ id: string }>;
  readonly searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export const metadata: Metadata = { title: keywordMessages.title };

/** How many pieces one may choose from when a keyword is split; more come when these have gone. */
const PIECES_TO_SPLIT = 200;
const pageSchema = z.coerce.number().int().min(1).max(100_000).catch(1);

/** `/redaktion/stichwoerter/{id}`: one keyword; one that was merged leads to the survivor. */
export default async function KeywordDeskPage({ params, searchParams }: PageProps) {
  const user = await requireUser("see-keywords");
  const { id: written } = await params;
  const id = /^\d{1,9}$/.test(written) ? Number(written) : 0;
  const keyword = await findKeywordForDesk(id);
  if (keyword === null) {
    const survivor = await findSurvivor(id);
    if (survivor !== null) redirect(keywordPageAddress(survivor));
    notFound();
  }
  const canManage = may(user, "manage-keywords");
  const page = pageSchema.parse((await searchParams)["seite"]);
  const [pieces, journal, piecesToSplit] = await Promise.all([
    listKeywordPieces(id, page),
    listKeywordJournal({ keywordId: id }),
    canManage ? listPiecesToSplit(id, PIECES_TO_SPLIT) : [],
  ]);
  const hrefOf = (number: number) => `${keywordPageAddress(id)}?seite=${number}`;
  return (
    <KeywordPage
      keyword={toPage(keyword)}
      pieces={pieces.map(toPiece)}
      newerHref={page > 1 ? hrefOf(page - 1) : null}
      olderHref={page * KEYWORD_PIECES_LENGTH < keyword.useCount ? hrefOf(page + 1) : null}
      journal={journal.lines.map((line) => ({ ...toJournalLine(line, new Date()), keywordHref: null }))}
      piecesToSplit={piecesToSplit.map(toPiece)}
      actions={canManage ? keywordActions : null}
    />
  );
}

function toPage({ firstUse, lastUse, ...keyword }: KeywordForDesk) {
  return { ...keyword, firstUse: dayOf(firstUse), lastUse: dayOf(lastUse) };
}

function toPiece({ at, ...piece }: KeywordPiece): PagePiece {
  return { ...piece, day: readableDay(berlinDay(at)) };
}

function dayOf(moment: Date | null): string | null {
  return moment === null ? null : readableDay(berlinDay(moment));
}
