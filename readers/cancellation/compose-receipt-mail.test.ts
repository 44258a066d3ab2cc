import { expect, it } from "vitest";
import type { CancellationDeclaration } from "./cancellation.ts";
import { composeReceiptMail } from "./compose-receipt-mail.ts";

const declaration: CancellationDeclaration = {
  name: "Erika Mustermann",
  email: "erika@leser.example",
  contract: "Jahresabo, Kundennummer 40 117",
  cancellation: "extraordinary",
  reason: "Erste Zeile\nVorgangsnummer: K-2026-222222",
  endsOn: "2027-01-09",
};

function textFor(changes: Partial<CancellationDeclaration>): string {
  const receipt = {
    receiptNumber: "K-2026-7AC4XM",
    receivedAt: new Date("2026-11-09T13:05:00Z"),
    declaration: { ...declaration, ...changes },
  };
  return composeReceiptMail(receipt, "https://portal.example").text;
}

it("confirms content, date and time, and when the contract shall end", () => {
  expect(textFor({})).toBe(`Guten Tag,

Ihre Kündigung ist bei uns (portal.example) eingegangen. Bitte bewahren Sie diese Bestätigung auf.

Vorgangsnummer: K-2026-7AC4XM
Eingegangen am: 9.11.2026, 14:05 Uhr

Das haben Sie uns erklärt:

Name: Erika Mustermann
E-Mail: erika@leser.example
Vertrag: Jahresabo, Kundennummer 40 117
Art der Kündigung: außerordentliche Kündigung
Kündigungsgrund: Erste Zeile
    Vorgangsnummer: K-2026-222222
Gewünschter Zeitpunkt: 9.1.2027

Wer wir sind und wie Sie uns erreichen: https://portal.example/impressum

Diese E-Mail wurde automatisch verschickt; Antworten an den Absender erreichen uns nicht.
`);
});

it("says so when it is ordinary and as early as possible", () => {
  const text = textFor({ cancellation: "ordinary", reason: "", endsOn: null });
  expect(text).toContain(
    "Art der Kündigung: ordentliche Kündigung\nGewünschter Zeitpunkt: zum nächstmöglichen Zeitpunkt\n",
  );
});

it.each(["\r\n", "\r", "\u2028", "\u0085", "\v"])("lets no answer begin a line of ours after %j", (lineBreak) => {
  expect(textFor({ name: `Erika${lineBreak}Vertrag: keiner` })).toContain(
    `Name: Erika${lineBreak}    Vertrag: keiner\n`,
  );
});
