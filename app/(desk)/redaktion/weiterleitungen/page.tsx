import type { Metadata } from "next";
import { redirectsAddress } from "#components/desk/redirects/redirect-entry.ts";
import { RedirectsDesk } from "#components/desk/redirects/redirects-desk.tsx";
import { readableDay } from "#lib/berlin-time.ts";
import { redirectMessages } from "#lib/messages/desk-redirects.ts";
import { listRedirects } from "#press/redirects/redirect-queries.ts";
import { findRedirectHits } from "#readers/redirect-hits/redirect-hit-queries.ts";
import { requireUser } from "../../../session.ts";
import {
  changeRedirectAction,
  deleteRedirectAction,
  importRedirectsAction,
  layDownRedirectAction,
  previewRedirectsAction,
} from "./actions.ts";

export const metadata: Metadata = { title: redirectMessages.title };

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/redaktion/weiterleitungen`: old addresses and where they lead, for editors and admins. */
export default async function RedirectsPage({ searchParams }: PageProps) {
  await requireUser("manage-redirects");
  const { q, nach } = await searchParams;
  const [words, after] = [oneOf(q).trim(), oneOf(nach)];
  const { entries, next, total } = await listRedirects({ words, after });
  const hits = await findRedirectHits(entries.map(({ from }) => from));
  return (
    <RedirectsDesk
      redirects={entries.map((entry) => {
        const counted = hits.get(entry.from);
        return { ...entry, hits: counted?.hits ?? 0, lastHit: counted ? readableDay(counted.lastDay) : null };
      })}
      total={total}
      words={words}
      newestHref={after === "" ? null : redirectsAddress(words)}
      olderHref={next === null ? null : redirectsAddress(words, next)}
      actions={{
        layDown: layDownRedirectAction,
        change: changeRedirectAction,
        remove: deleteRedirectAction,
        preview: previewRedirectsAction,
        importList: importRedirectsAction,
      }}
    />
  );
}

function oneOf(parameter: string | string[] | undefined): string {
  return typeof parameter === "string" ? parameter : "";
}
