import { portalMessages } from "#lib/messages/portal.ts";

/** Imprint or privacy page; `html` was rendered by the press from a checked document. */
export function LegalView({ title, html }: { readonly title: string; readonly html: string }) {
  return (
    <article className="plain-page">
      <h1>{title}</h1>
      {html ? (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: rendered by the press from a checked document
        <div className="prose" dangerouslySetInnerHTML={{ __html: html }} />
      ) : (
        <p className="notice">{portalMessages.legal.empty}</p>
      )}
    </article>
  );
}
