import type { ArticleBody } from "#editor/body.ts";
import { isEmptyBody } from "#editor/body.ts";
import { renderBodyHtml } from "#editor/render-html.ts";
import type { Transaction } from "#newsroom/newsroom-database.ts";
import { readSettings } from "#newsroom/settings/settings-queries.ts";
import { securityContactOf } from "./security-contact.ts";

/** Prints what every page says of the portal itself. */
export async function printSite(transaction: Transaction): Promise<void> {
  const settings = await readSettings(transaction);
  if (settings === null) return;
  const site = {
    name: settings.portalName,
    claim: settings.claim,
    imprintHtml: legalHtml(settings.imprint),
    privacyHtml: legalHtml(settings.privacy),
    feedContent: settings.feedContent,
    securityContact: securityContactOf(settings),
  };
  await transaction.site.upsert({ where: { id: 1 }, create: { id: 1, ...site }, update: site, select: { id: true } });
}

function legalHtml(body: ArticleBody): string {
  return isEmptyBody(body)
    ? ""
    : renderBodyHtml(body, { articleHref: () => null, pictureOf: () => null, initials: [] });
}
