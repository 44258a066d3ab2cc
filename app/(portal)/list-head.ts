import { homeAddress, listPages, pageAddress } from "#components/portal/addresses.ts";
import type { HeadContent } from "#components/portal/document-head.tsx";
import { listJsonLd } from "#components/portal/site-json-ld.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { foundMessages as words } from "#lib/messages/portal-found.ts";
import type { ArticlePage } from "#portal/articles/article.ts";
import { PAGE_SIZE } from "#portal/articles/article-queries.ts";
import { listCard } from "#portal/share-pictures/share-card.ts";
import type { Site } from "#portal/site/site.ts";
import { absoluteAddress } from "./absolute-address.ts";
import { sharePictureOf } from "./share-picture.ts";

type ListHead = {
  readonly site: Site;
  readonly kind: keyof typeof listPages;
  readonly slug: string;
  readonly name: string;
  /** What the list is about, if somebody wrote that down. */
  readonly description?: string;
  readonly page: ArticlePage;
};

/** The head of a page of a list: its own title, feeds, share picture, and what machines are told of it. */
export function listHead({ site, kind, slug, name, description = "", page }: ListHead): HeadContent {
  const first = listPages[kind](slug);
  const told = description || words[kind](name);
  const title = page.page === 1 ? name : `${name}, ${portalMessages.paging.page(page.page)}`;
  return {
    title,
    description: told,
    list: { name, page: first },
    sharePicture: sharePictureOf(
      listCard({ kind, slug }, { siteName: site.name, label: words.shareLabels[kind], name }),
    ),
    jsonLd: listJsonLd({
      ...{ name, description: told, page, pageSize: PAGE_SIZE },
      canonical: absoluteAddress(pageAddress(first, page.page)),
      ...{ first: absoluteAddress(first), home: absoluteAddress(homeAddress) },
    }),
  };
}
