import type { Metadata } from "next";
import { z } from "zod";
import { HealthDesk } from "#components/desk/keywords/health/health-desk.tsx";
import {
  HEALTH_LISTS,
  type HealthContent,
  type HealthListName,
} from "#components/desk/keywords/health/health-entry.ts";
import { keywordHealthMessages } from "#lib/messages/desk-keywords.ts";
import {
  listLikePairs,
  listUnkindedKeywords,
  listUnusedKeywords,
} from "#newsroom/keywords/health/keyword-health-queries.ts";
import { requireUser } from "../../../../session.ts";
import {
  deleteKeywordAction,
  distinguishKeywordsAction,
  mergeKeywordsAction,
  setKeywordKindAction,
  undoKeywordChangeAction,
} from "../actions.ts";

export const metadata: Metadata = { title: keywordHealthMessages.title };

const addressSchema = z.object({ liste: z.enum(HEALTH_LISTS).catch("like") });

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/redaktion/stichwoerter/zustand`: what should be mended in the vocabulary. */
export default async function KeywordHealthPage({ searchParams }: PageProps) {
  await requireUser("manage-keywords");
  const { liste } = addressSchema.parse(await searchParams);
  const { content, total } = await readList(liste);
  return (
    <HealthDesk
      content={content}
      total={total}
      actions={{
        mergeKeywords: mergeKeywordsAction,
        deleteKeyword: deleteKeywordAction,
        setKind: setKeywordKindAction,
        distinguish: distinguishKeywordsAction,
        undo: undoKeywordChangeAction,
      }}
    />
  );
}

async function readList(list: HealthListName): Promise<{ content: HealthContent; total: number }> {
  if (list === "like") {
    const { entries, total } = await listLikePairs();
    return { content: { list, pairs: entries }, total };
  }
  const { entries, total } = await (list === "unused" ? listUnusedKeywords() : listUnkindedKeywords());
  return { content: { list, keywords: entries }, total };
}
