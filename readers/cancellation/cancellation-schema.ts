import { z } from "zod";
import { isMailbox, MAX_MAILBOX_LENGTH } from "#lib/mail/mailbox.ts";
import { isStorable } from "#lib/storable-text.ts";

/** In UTF-16 units, as browsers count `maxlength`. */
export const MAX_LINE_LENGTH = 200;
export const MAX_REASON_LENGTH = 2000;

const email = text("E-Mail", MAX_MAILBOX_LENGTH)
  .overwrite((address) => address.trim())
  .min(1, { error: "Bitte geben Sie Ihre E-Mail-Adresse an; dorthin geht die Bestätigung.", abort: true })
  .refine(isMailbox, "Das ist keine E-Mail-Adresse. Sie sieht zum Beispiel so aus: name@verlag.de");

/**
 * The fields of the form. Nothing is changed but the space around the e-mail address; a declaration is kept as it was
 * made. `today` is the calendar day in Germany, yyyy-mm-dd.
 */
export function cancellationSchema(today: string) {
  const common = {
    name: requiredText("Name", MAX_LINE_LENGTH, "Bitte geben Sie Ihren Namen an, wie er im Vertrag steht."),
    email,
    contract: requiredText(
      "Vertrag",
      MAX_LINE_LENGTH,
      "Bitte nennen Sie den Vertrag: die Bezeichnung oder Ihre Kundennummer.",
    ),
    endsOn: endOfContract(today),
  };
  const reasonMissing = "Bitte nennen Sie den wichtigen Grund; die außerordentliche Kündigung braucht ihn.";
  return z.discriminatedUnion(
    "cancellation",
    [
      z.object({ ...common, cancellation: z.literal("ordinary"), reason: text("Kündigungsgrund", MAX_REASON_LENGTH) }),
      z.object({
        ...common,
        cancellation: z.literal("extraordinary"),
        reason: requiredText("Kündigungsgrund", MAX_REASON_LENGTH, reasonMissing),
      }),
    ],
    "Bitte wählen Sie: ordentliche oder außerordentliche Kündigung.",
  );
}

function text(label: string, maxLength: number) {
  return z
    .string(`Das Feld „${label}“ fehlt.`)
    .refine(isStorable, {
      error: `Das Feld „${label}“ enthält ein Zeichen, das sich nicht speichern lässt. Bitte tippen Sie es neu.`,
      abort: true,
    })
    .max(maxLength, `Das Feld „${label}“ fasst höchstens ${maxLength} Zeichen. Bitte kürzen Sie es.`);
}

/** Space alone is no answer, but space around an answer stays. */
function requiredText(label: string, maxLength: number, missing: string) {
  return text(label, maxLength).refine((given) => given.trim() !== "", missing);
}

/** Empty means as early as possible. */
function endOfContract(today: string) {
  const isDay = (given: string) => given === "" || z.iso.date().safeParse(given).success;
  return z
    .string("Das Feld „Gewünschter Zeitpunkt“ fehlt.")
    .refine(isDay, { error: "Dieses Datum gibt es nicht. Bitte schreiben Sie es wie 2027-12-31.", abort: true })
    .refine(
      (day) => day === "" || day >= today,
      "Dieser Tag ist vorbei. Bitte wählen Sie heute oder einen späteren Tag.",
    )
    .transform((day) => (day === "" ? null : day));
}
