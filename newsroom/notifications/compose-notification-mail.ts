import type { MailMessage } from "#lib/mail/send-mail.ts";
import { notificationSentences, notificationMailMessages as words } from "#lib/messages/notifications.ts";
import type { NotificationEntry } from "./notification-queries.ts";

type Recipient = { readonly name: string; readonly email: string };

/**
 * One mail with everything that is due for somebody. Of an article it tells the headline alone, and what people said about it.
 * @param siteUrl the portal's origin
 */
export function composeNotificationMail(
  { name, email }: Recipient,
  entries: readonly NotificationEntry[],
  siteUrl: string,
): MailMessage {
  const [only] = entries;
  const subject = entries.length === 1 && only !== undefined ? sentenceOf(only) : words.digest(entries.length);
  const paragraphs = [
    words.greeting(oneLine(name)),
    ...entries.map((entry) => tell(entry, siteUrl)),
    words.choose(`${siteUrl}/redaktion/mitteilungen`),
    words.automatic,
  ];
  return { to: email, subject, text: `${paragraphs.join("\n\n")}\n`, id: only?.id ?? "" };
}

function tell(entry: NotificationEntry, siteUrl: string): string {
  const place = entry.threadId === null ? "" : `#kommentar-${entry.threadId}`;
  const lines = [
    `${sentenceOf(entry)}.`,
    ...(entry.words === null ? [] : [quoted(entry.words)]),
    `${siteUrl}/redaktion/artikel/${entry.articleId}${place}`,
  ];
  return lines.join("\n");
}

function sentenceOf({ kind, actor, headline }: NotificationEntry): string {
  return notificationSentences[kind](oneLine(actor), oneLine(headline).trim() || words.untitled);
}

/** Every line of it is marked, so that none can pass for a sentence of ours. */
function quoted(text: string): string {
  return `> ${text.replaceAll(/\r\n|[\n\v\f\r\u0085\u2028\u2029]/g, "\n> ")}`;
}

function oneLine(text: string): string {
  return text.replaceAll(/[\p{Cc}\u2028\u2029]+/gu, " ");
}
