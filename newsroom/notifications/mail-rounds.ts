import { type Listening, listen } from "#lib/database/listen.ts";
import { MAIL_CHANNEL } from "./mail-news.ts";
import { sendDueMails } from "./send-due-mails.ts";

/** How often the outbox is looked at beside what the database tells, in milliseconds. */
const PERIOD_MS = 60_000;

/** Sends mails as soon as what they tell of is committed, and every minute what is due by then; one round at a time. */
export class MailRounds {
  #listening: Listening | null = null;
  #timer: ReturnType<typeof setInterval> | null = null;
  #round: Promise<void> | null = null;
  #isAsked = false;
  #isClosed = false;

  async begin(): Promise<void> {
    this.#listening = await listen({
      role: "dachzeile_newsroom",
      channel: MAIL_CHANNEL,
      onPayload: () => this.#ask(),
      onReconnected: () => this.#ask(),
    });
    this.#timer = setInterval(() => this.#ask(), PERIOD_MS);
    this.#timer.unref();
    this.#ask();
  }

  /** Waits for the mail that is on its way. */
  async close(): Promise<void> {
    this.#isClosed = true;
    if (this.#timer !== null) clearInterval(this.#timer);
    await this.#listening?.close();
    await this.#round;
  }

  /** What comes during a round is looked for in another one. */
  #ask(): void {
    this.#isAsked = true;
    this.#round ??= this.#goRound().finally(() => {
      this.#round = null;
    });
  }

  async #goRound(): Promise<void> {
    while (this.#isAsked && !this.#isClosed) {
      this.#isAsked = false;
      await sendDueMails().catch(report);
    }
  }
}

function report(error: unknown): void {
  process.stderr.write(`mails: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}\n`);
}
