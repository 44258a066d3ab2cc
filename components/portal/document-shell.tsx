import type { ReactNode } from "react";
import { portalMessages } from "#lib/messages/portal.ts";
import type { Site } from "#portal/site/site.ts";
import { DocumentHead, type HeadContent, type PortalAssets } from "./document-head.tsx";
import { Footer } from "./footer.tsx";
import { Masthead } from "./masthead.tsx";

export type DocumentShellProps = HeadContent & {
  readonly site: Site;
  readonly assets: PortalAssets;
  /** Slug of the section that the page belongs to. */
  readonly currentSection?: string;
  readonly children: ReactNode;
};

/** A whole portal document. The caller puts `<!doctype html>` before the markup. */
export function DocumentShell({ site, assets, currentSection, children, ...head }: DocumentShellProps) {
  return (
    <html lang="de">
      <DocumentHead siteName={site.name} assets={assets} {...head} />
      <body>
        <a className="skip-link" href="#inhalt">
          {portalMessages.shell.skipLink}
        </a>
        <Masthead site={site} currentSection={currentSection} />
        <main className="page" id="inhalt" tabIndex={-1}>
          {children}
        </main>
        <Footer site={site} />
      </body>
    </html>
  );
}
