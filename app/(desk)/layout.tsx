import "@fontsource/newsreader/400.css";
import "@fontsource/newsreader/400-italic.css";
import "@fontsource/newsreader/600.css";
import "./desk.css";
import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import { ToastProvider } from "#components/ui/toast.tsx";
import { deskMessages } from "#lib/messages/desk.ts";

export const metadata: Metadata = {
  title: { template: `%s – ${deskMessages.shell.product}`, default: deskMessages.shell.product },
  robots: { index: false, follow: false },
  icons: "/favicon.svg",
};

export const viewport: Viewport = { colorScheme: "light dark" };

/** Document around everything that needs an account. Who may see a page is decided by the page, not here. */
export default function DeskLayout({ children }: { readonly children: ReactNode }) {
  return (
    <html lang="de">
      <body>
        <ToastProvider>
          <div className="desk-root">{children}</div>
        </ToastProvider>
      </body>
    </html>
  );
}
