import type { ReactNode } from "react";
import { PreviewNotice, PreviewPage } from "#components/preview/preview-page.tsx";
import { previewMessages as words } from "#lib/messages/preview.ts";
import { portalAssets } from "../portal-assets.ts";

const FRAME_POLICY =
  "default-src 'none'; img-src 'self'; style-src 'self'; frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

/** What the gate says of every preview (no-store, noindex, no-referrer) is said by it alone; here is what may be loaded. */
export function answerHtml(html: string, policy: string, status = 200): Response {
  return new Response(html, {
    status,
    headers: { "Content-Type": "text/html; charset=utf-8", "Content-Security-Policy": policy },
  });
}

/** A page around or instead of a preview. */
export async function answerPage(title: string, content: ReactNode, status = 200): Promise<Response> {
  const { preview } = portalAssets();
  const html = await toHtml(
    <PreviewPage title={title} stylesheet={preview.frame}>
      {content}
    </PreviewPage>,
  );
  return answerHtml(html, FRAME_POLICY, status);
}

/** The one answer to a link that opens nothing, whatever the reason. */
export function answerGone(): Promise<Response> {
  return answerPage(words.gone, <PreviewNotice title={words.gone} text={words.goneText} />, 404);
}

export async function answerWait(seconds: number): Promise<Response> {
  const answer = await answerPage(words.wait, <PreviewNotice title={words.wait} text={words.waitText} />, 429);
  answer.headers.set("Retry-After", String(seconds));
  return answer;
}

export async function toHtml(node: ReactNode): Promise<string> {
  // Imported here: a static import of the server renderer fails the build of a route handler.
  const { renderToStaticMarkup } = await import("react-dom/server");
  return `<!doctype html>${renderToStaticMarkup(node)}`;
}
