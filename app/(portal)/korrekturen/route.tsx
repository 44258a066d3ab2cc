import { correctionsAddress, pageAddress } from "#components/portal/addresses.ts";
import { CorrectionsView } from "#components/portal/corrections-view.tsx";
import { correctionMessages } from "#lib/messages/portal-corrections.ts";
import { pageOfCorrections } from "#portal/corrections/correction-queries.ts";
import { answerDocument } from "../answer-document.tsx";
import { pageNumber } from "../page-number.ts";
import type { PortalPage } from "../portal-page.ts";

/** `/korrekturen`: what was wrong in our pieces and what is right. */
export function GET(request: Request): Promise<Response> {
  const page = pageNumber(request);
  return answerDocument(request, pageAddress(correctionsAddress, page), () => makeCorrections(page));
}

async function makeCorrections(number: number): Promise<PortalPage> {
  const page = await pageOfCorrections(number);
  if (number > page.pageCount) return { kind: "missing" };
  const { title, description } = correctionMessages.page;
  return { kind: "page", head: { title, description }, content: <CorrectionsView page={page} /> };
}
