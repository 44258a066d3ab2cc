/** The frame of the mail that confirms a cancellation; the names of its rows are those of the portal's form. */
export const receiptMailMessages = {
  subject: (receiptNumber: string) => `Eingangsbestätigung Ihrer Kündigung (${receiptNumber})`,
  greeting: "Guten Tag,",
  received: (host: string) =>
    `Ihre Kündigung ist bei uns (${host}) eingegangen. Bitte bewahren Sie diese Bestätigung auf.`,
  declaration: "Das haben Sie uns erklärt:",
  imprint: (address: string) => `Wer wir sind und wie Sie uns erreichen: ${address}`,
  automatic: "Diese E-Mail wurde automatisch verschickt; Antworten an den Absender erreichen uns nicht.",
} as const;
