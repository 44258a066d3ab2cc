import "./desk.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ToastProvider } from "#components/ui/toast.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { portalAssets } from "../portal-assets.ts";

export const metadata: Metadata = {
  title: { template: `%s – ${deskMessages.shell.product}`, default: deskMessages.shell.product },
  robots: { index: false, follow: false },
  icons: "/favicon.svg",
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** Document around everything that needs an account. Who may see a page is decided by the page, not here. */
export default function DeskLayout({ children }: { readonly children: ReactNode }) {
  // The typefaces that readers see, cut to German: an editor has them once for both.
  const { fonts, fontRules } = portalAssets();
  return (
    <html lang="de">
      <head>
        {fonts.map((font) => (
          <link key={font} rel="preload" href={font} as="font" type="font/woff2" crossOrigin="anonymous" />
        ))}
        <link rel="stylesheet" href={fontRules} />
      </head>
      <body>
        <ToastProvider>
          <div className="desk-root">{children}</div>
        </ToastProvider>
      </body>
    </html>
  );
}
