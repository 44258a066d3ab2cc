// biome-ignore-all lint/style/noHeadElement: these are documents of their own, drawn without the framework
import type { ReactNode } from "react";

type PreviewPageProps = {
  readonly title: string;
  readonly stylesheet: string;
  readonly children: ReactNode;
};

/** A document around or instead of a preview: no script, nothing from elsewhere, for no search engine. */
export function PreviewPage({ title, stylesheet, children }: PreviewPageProps) {
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{title}</title>
        <meta name="robots" content="noindex, nofollow" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <link rel="stylesheet" href={stylesheet} />
        <link rel="icon" href="/favicon.svg" type="image/svg+xml" />
      </head>
      <body>{children}</body>
    </html>
  );
}

/** One short sentence instead of a preview. */
export function PreviewNotice({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <main className="notice">
      <h1>{title}</h1>
      <p>{text}</p>
    </main>
  );
}
