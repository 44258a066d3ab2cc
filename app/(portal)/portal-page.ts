import type { ReactNode } from "react";
import type { HeadContent, PortalAssets } from "#components/portal/document-head.tsx";
import type { FinishedDocument } from "#portal/documents/finished-document.ts";
import type { Site } from "#portal/site/site.ts";

/** What every page is drawn from. */
export type PageContext = { readonly site: Site; readonly assets: PortalAssets };

/** What a route makes: a page inside the portal's shell, a document of its own, a file such as a PDF, or the way to the right address. */
export type PortalPage =
  | {
      readonly kind: "page";
      readonly status?: 200 | 404 | 410 | 413 | 415 | 422 | 429 | 503;
      readonly head: HeadContent;
      readonly currentSection?: string;
      /** Hosts whose frames a reader may load into it by a click. */
      readonly frameHosts?: readonly string[];
      readonly content: ReactNode;
    }
  | { readonly kind: "document"; readonly document: ReactNode }
  | { readonly kind: "file"; readonly file: FinishedDocument }
  | { readonly kind: "moved"; readonly location: string }
  | { readonly kind: "missing" };
