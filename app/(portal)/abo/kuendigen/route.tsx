import { cancellationAddress } from "#components/portal/addresses.ts";
import { CancellationReceiptView } from "#components/portal/cancellation-receipt-view.tsx";
import { CancellationThrottledView } from "#components/portal/cancellation-throttled-view.tsx";
import {
  type CancellationErrors,
  type CancellationValues,
  CancellationView,
  emptyCancellation,
} from "#components/portal/cancellation-view.tsx";
import { CommandError } from "#lib/errors.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { CLIENT_ADDRESS_HEADER } from "#lib/request-headers.ts";
import type { CancellationReceipt } from "#readers/cancellation/cancellation.ts";
import { formatReceivedAt } from "#readers/cancellation/format-received-at.ts";
import { requestCancellation } from "#readers/cancellation/request-cancellation.ts";
import { answerDocument, answerOnce } from "../../answer-document.tsx";
import type { PortalPage } from "../../portal-page.ts";
import { readForm } from "./read-form.ts";

const { cancellation: formWords, receipt: receiptWords } = portalMessages;

/** `/abo/kuendigen`: the page behind „Verträge hier kündigen“ (§ 312k BGB), reached without signing in. */
export function GET(request: Request): Promise<Response> {
  return answerDocument(request, cancellationAddress, async () => formPage(<CancellationView />));
}

/** „jetzt kündigen“: the receipt, or the form again with what was typed and what is wrong with it. */
export async function POST(request: Request): Promise<Response> {
  const form = await readForm(request);
  switch (form.kind) {
    case "too-large":
      return refuse(413, "Das ist mehr, als dieses Formular fasst. Bitte kürzen Sie Ihre Angaben.");
    case "other-type":
      return refuse(415, "Bitte kündigen Sie mit dem Formular auf dieser Seite.");
    case "fields":
      return answerFields(request, readValues(form.fields));
  }
}

async function answerFields(request: Request, given: Record<keyof CancellationValues, string>): Promise<Response> {
  const values: CancellationValues = { ...given, cancellation: knownKind(given.cancellation) };
  return answerOnce(async () => {
    try {
      return receiptPage(await requestCancellation(given, clientOf(request)));
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      if (error.code === "throttled") {
        return { ...formPage(<CancellationThrottledView message={error.message} values={values} />), status: 429 };
      }
      return { ...formPage(<CancellationView values={values} errors={errorsOf(error)} />), status: 422 };
    }
  }, cancellationAddress);
}

/** Set by our own server, never taken from outside. */
function clientOf(request: Request): string {
  return request.headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown";
}

/** A browser sends every line break as CRLF; here it is again the one that was typed. */
function readValues(fields: URLSearchParams): Record<keyof CancellationValues, string> {
  const typed = (name: keyof CancellationValues) => (fields.get(name) ?? "").replaceAll("\r\n", "\n");
  return {
    name: typed("name"),
    email: typed("email"),
    contract: typed("contract"),
    cancellation: typed("cancellation"),
    reason: typed("reason"),
    endsOn: typed("endsOn"),
  };
}

function knownKind(kind: string): CancellationValues["cancellation"] {
  return kind === "extraordinary" ? kind : emptyCancellation.cancellation;
}

/** At each field what is wrong with it first. */
function errorsOf({ problems }: CommandError): CancellationErrors {
  return Object.fromEntries(problems.toReversed().map(({ field, message }) => [field, message]));
}

function formPage(content: React.ReactNode) {
  return { kind: "page", head: { title: formWords.title, description: formWords.intro }, content } as const;
}

function receiptPage({ receiptNumber, receivedAt, declaration }: CancellationReceipt): PortalPage {
  const values = { ...declaration, endsOn: declaration.endsOn ?? "" };
  return {
    kind: "page",
    head: { title: receiptWords.title, description: "", noindex: true },
    content: (
      <CancellationReceiptView
        receiptNumber={receiptNumber}
        receivedAt={formatReceivedAt(receivedAt)}
        values={values}
      />
    ),
  };
}

function refuse(status: 413 | 415, message: string): Response {
  const headers = { "Content-Type": "text/plain; charset=utf-8", "Cache-Control": "no-store" };
  return new Response(`${message}\n`, { status, headers });
}
