import { privacyAddress } from "#components/portal/addresses.ts";
import { LegalView } from "#components/portal/legal-view.tsx";
import { answerDocument } from "../answer-document.tsx";

const title = "Datenschutz";

/** `/datenschutz`, linked from every page. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, privacyAddress, async ({ site }) => ({
    kind: "page",
    head: { title, description: "" },
    content: <LegalView title={title} html={site.privacyHtml} />,
  }));
}
