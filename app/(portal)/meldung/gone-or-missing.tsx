import { GoneView } from "#components/portal/gone-view.tsx";
import { portalMessages } from "#lib/messages/portal.ts";
import { findWithdrawalNotice, listLatest } from "#portal/articles/article-queries.ts";
import type { PortalPage } from "../portal-page.ts";

const LATEST = 5;

/** 410 with the public notice for a withdrawn piece, 404 for everything else: a draft looks like nothing at all. */
export async function goneOrMissing(id: number): Promise<PortalPage> {
  const notice = await findWithdrawalNotice(id);
  if (notice === null) return { kind: "missing" };
  return {
    kind: "page",
    status: 410,
    head: { title: portalMessages.gone.title, description: "", noindex: true },
    content: <GoneView notice={notice} latest={await listLatest(LATEST)} />,
  };
}
