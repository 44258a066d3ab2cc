// biome-ignore-all lint/style/noHeadElement: these are documents of the portal's own, drawn without the framework

import { correctionMessages } from "#lib/messages/portal-corrections.ts";
import { feedAddress } from "./addresses.ts";
import { scriptJson } from "./article-json-ld.ts";

/** Addresses of the built stylesheet and of the fonts to preload (those above the fold, two at most). */
export type PortalAssets = {
  readonly stylesheet: string;
  readonly fonts: readonly string[];
  /** The one script, which nobody needs. */
  readonly module: string;
};

/** What a page says of itself; `canonical` is an absolute address. */
export type HeadContent = {
  readonly title: string;
  readonly description: string;
  readonly canonical?: string;
  readonly noindex?: boolean;
  readonly ogType?: "website" | "article";
  /** True on paper and in previews, where nothing runs. */
  readonly scriptless?: boolean;
  /** What machines are told of the page, by schema.org. */
  readonly jsonLd?: object;
};

type DocumentHeadProps = HeadContent & { readonly siteName: string; readonly assets: PortalAssets };

/** The head of every portal document: one module of ours, no script that runs inline, nothing from elsewhere. */
export function DocumentHead(props: DocumentHeadProps) {
  const { siteName, assets, title, description, canonical, noindex, ogType = "website", scriptless = false } = props;
  const { jsonLd } = props;
  return (
    <head>
      <meta charSet="utf-8" />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title>{title === siteName ? title : `${title} – ${siteName}`}</title>
      {description && <meta name="description" content={description} />}
      {noindex && <meta name="robots" content="noindex" />}
      {canonical && <link rel="canonical" href={canonical} />}
      {assets.fonts.map((font) => (
        <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
      ))}
      <link rel="stylesheet" href={assets.stylesheet} />
      {!scriptless && <script type="module" src={assets.module} />}
      <link
        rel="alternate"
        type="application/rss+xml"
        title={correctionMessages.feed.title(siteName)}
        href={feedAddress}
      />
      {jsonLd && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(jsonLd) }} />
      )}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#0f1719" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content="de_DE" />
      <meta property="og:type" content={ogType} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
    </head>
  );
}
