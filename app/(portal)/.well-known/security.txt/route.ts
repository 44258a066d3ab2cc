import { securityAddress } from "#components/portal/found-addresses.ts";
import { finishDocument } from "#portal/documents/finished-document.ts";
import { composeSecurityTxt } from "#portal/site/compose-security-txt.ts";
import { absoluteAddress } from "../../absolute-address.ts";
import { answerDocument } from "../../answer-document.tsx";
import type { PageContext, PortalPage } from "../../portal-page.ts";

/** `/.well-known/security.txt`; nothing is there while nobody is named. Made anew each month, also in the same edition. */
export function GET(request: Request): Promise<Response> {
  const now = new Date();
  const month = now.toISOString().slice(0, 7);
  return answerDocument(request, `${securityAddress}?${month}`, (context) => makeText(context, now));
}

async function makeText({ site }: PageContext, now: Date): Promise<PortalPage> {
  if (site.securityContact === "") return { kind: "missing" };
  const text = composeSecurityTxt({ contact: site.securityContact, canonical: absoluteAddress(securityAddress), now });
  return { kind: "file", file: await finishDocument(200, "text/plain; charset=utf-8", text) };
}
