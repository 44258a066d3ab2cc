// biome-ignore-all lint/style/noHeadElement: these are documents of the portal's own, drawn without the framework

import { HeadTags, type HeadTagsContent } from "./head-tags.tsx";

/** What the build made for portal pages; `fonts` are those above the fold, to be preloaded. */
export type PortalAssets = {
  /** Address of the stylesheet. */
  readonly stylesheet: string;
  /** Its words, where they stand in the document themselves and cost no request. */
  readonly style?: string | undefined;
  readonly fonts: readonly string[];
  /** The one script, which nobody needs. */
  readonly module: string;
};

/** What a page says of itself; `canonical` is an absolute address. */
export type HeadContent = HeadTagsContent & {
  readonly title: string;
  readonly description: string;
  readonly canonical?: string;
  readonly noindex?: boolean;
  /** True on paper and in previews, where nothing runs. */
  readonly scriptless?: boolean;
};

type DocumentHeadProps = HeadContent & { readonly siteName: string; readonly assets: PortalAssets };

/** The head of every portal document: one module of ours, no script that runs inline, nothing from elsewhere. */
export function DocumentHead(props: DocumentHeadProps) {
  const { siteName, assets, title, description, canonical, noindex, scriptless = false } = props;
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
      {assets.style === undefined ? (
        <link rel="stylesheet" href={assets.stylesheet} />
      ) : (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: our own stylesheet, in which nothing ends the element
        <style dangerouslySetInnerHTML={{ __html: assets.style }} />
      )}
      {!scriptless && <script type="module" src={assets.module} />}
      <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      <meta name="color-scheme" content="light dark" />
      <meta name="theme-color" content="#ffffff" media="(prefers-color-scheme: light)" />
      <meta name="theme-color" content="#0f1719" media="(prefers-color-scheme: dark)" />
      <meta name="format-detection" content="telephone=no" />
      <HeadTags {...props} />
    </head>
  );
}
