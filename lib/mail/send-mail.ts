import { isIP } from "node:net";
import path from "node:path";
import { createTransport, type SendMailOptions } from "nodemailer";
import { type Environment, readEnvironment } from "../environment.ts";
import { isMailbox } from "./mailbox.ts";
import { keepInOutbox } from "./outbox.ts";

/** A plain text mail to one person. */
export type MailMessage = {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  /** The same for the same mail: a mailbox that gets it twice can tell (RFC 5322, 3.6.4). Without it each sending is another one. */
  readonly id?: string;
};

/** A person is waiting for the page meanwhile, so an unwilling server is given up soon. */
const PATIENCE_MS = 10_000;

/** Content is what we composed: nothing in it may make the library read a file or fetch an address. */
const sandbox = { disableFileAccess: true, disableUrlAccess: true } as const;

/**
 * Sends a mail through the server that SMTP_URL names; without one, keeps it as a file in `DATA_DIR/outbox`. The sender
 * is `noreply@` and the host of SITE_URL, so that host must be allowed to send (SPF, DKIM).
 * @throws Error when `to` is not one plain address, or when the server or the disk refuses the mail
 */
export async function sendMail(message: MailMessage): Promise<void> {
  const environment = readEnvironment();
  const mail = compose(message, environment);
  const { SMTP_URL: url } = environment;
  if (url === undefined) await keepAsFile(mail, environment);
  else await sendBySmtp(mail, url);
}

/** The address that mails come from; an IP address as host takes the literal form of RFC 5321, 4.1.3. */
export function senderAddress(siteUrl: string): string {
  const { hostname } = new URL(siteUrl);
  const bare = hostname.replace(/^\[(.*)\]$/, "$1");
  const literals: Record<number, string> = { 4: `[${bare}]`, 6: `[IPv6:${bare}]` };
  return `noreply@${literals[isIP(bare)] ?? hostname}`;
}

function compose({ to, subject, text, id }: MailMessage, { SITE_URL }: Environment): SendMailOptions {
  if (!isMailbox(to)) throw new Error("The recipient of a mail must be exactly one plain address.");
  const from = senderAddress(SITE_URL);
  return {
    ...(id === undefined ? {} : { messageId: `<${id}@${new URL(SITE_URL).hostname}>` }),
    from: { address: from },
    to: { address: to },
    envelope: { from, to: [to] },
    // A header is one line; a control character in it could only be an attempt to begin another.
    subject: subject.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " "),
    // The line break of mails (RFC 5322, 2.1); every other character travels as it is.
    text: text.replaceAll(/\r\n|\r|\n/g, "\r\n"),
    encoding: "quoted-printable",
    // Keeps out-of-office notes from answering (RFC 3834).
    headers: { "Auto-Submitted": "auto-generated" },
    xMailer: false,
  };
}

async function sendBySmtp(mail: SendMailOptions, url: string): Promise<void> {
  const timeouts = { dnsTimeout: PATIENCE_MS, connectionTimeout: PATIENCE_MS, greetingTimeout: PATIENCE_MS };
  const transport = createTransport({ url, ...sandbox, ...timeouts, socketTimeout: PATIENCE_MS });
  await transport.sendMail({ ...mail, signal: AbortSignal.timeout(PATIENCE_MS) });
}

async function keepAsFile(mail: SendMailOptions, { DATA_DIR }: Environment): Promise<void> {
  const transport = createTransport({ streamTransport: true, buffer: true, newline: "windows", ...sandbox });
  const { message } = await transport.sendMail(mail);
  if (!Buffer.isBuffer(message)) throw new Error("The mail was composed as a stream where bytes were asked for.");
  await keepInOutbox(path.resolve(DATA_DIR, "outbox"), message);
}
