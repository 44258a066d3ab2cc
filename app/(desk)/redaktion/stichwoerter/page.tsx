import type { Metadata } from "next";
import { z } from "zod";
import { KeywordsDesk } from "#components/desk/keywords/keywords-desk.tsx";
import { keywordMessages } from "#lib/messages/desk-lists.ts";
import { KEYWORD_KINDS } from "#newsroom/keywords/keyword.ts";
import { listKeywords } from "#newsroom/keywords/keyword-queries.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import { requireUser } from "../../../session.ts";

export const metadata: Metadata = { title: keywordMessages.title };

const PAGE = "/redaktion/stichwoerter";

const addressSchema = z.object({
  q: z.string().max(200).catch(""),
  art: z
    .enum([...KEYWORD_KINDS, "none"])
    .nullable()
    .catch(null),
  nach: z.string().max(400).optional().catch(undefined),
});

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/redaktion/stichwoerter`: the vocabulary with its counts. */
export default async function KeywordsPage({ searchParams }: PageProps) {
  const user = await requireUser("see-keywords");
  const { q, art, nach } = addressSchema.parse(await searchParams);
  const { keywords, next } = await listKeywords({
    query: q,
    ...(art === null ? {} : { kind: art }),
    ...(nach === undefined ? {} : { after: nach }),
  });
  const address = (after?: string) =>
    `${PAGE}?${new URLSearchParams({ ...(q && { q }), ...(art && { art }), ...(after && { nach: after }) })}`;
  return (
    <KeywordsDesk
      keywords={keywords}
      filter={{ query: q, kind: art }}
      nextHref={next === null ? null : address(next)}
      firstHref={nach === undefined ? null : address()}
      canManage={may(user, "manage-keywords")}
    />
  );
}
