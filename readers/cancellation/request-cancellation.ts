import { berlinDay } from "#lib/berlin-time.ts";
import { databaseNow } from "#lib/database/clock.ts";
import { readEnvironment } from "#lib/environment.ts";
import { CommandError } from "#lib/errors.ts";
import { sendMail } from "#lib/mail/send-mail.ts";
import { readersDatabase, type Transaction } from "../readers-database.ts";
import type { CancellationDeclaration, CancellationReceipt } from "./cancellation.ts";
import { cancellationSchema } from "./cancellation-schema.ts";
import { composeReceiptMail } from "./compose-receipt-mail.ts";
import { drawReceiptNumber } from "./receipt-number.ts";
import { countSubmission, forgetOldSubmissions } from "./submission-limit.ts";

const MOST_DRAWS = 20;
/** Under a flood from elsewhere a reader waits for a free connection rather than being sent away. */
const PATIENCE = { maxWait: 15_000, timeout: 15_000 };

/**
 * Takes in a cancellation (§ 312k BGB) and confirms it by e-mail at once. It counts from the moment it is stored: a
 * mail that cannot be sent is logged, and the receipt is returned all the same. `client` is the reader's internet
 * address; only its hash is kept, until the next cancellation after an hour.
 * @throws CommandError "invalid" with the problems of the fields, "throttled"
 */
export async function requestCancellation(input: unknown, client: string): Promise<CancellationReceipt> {
  const database = readersDatabase();
  const declaration = parseDeclaration(input, berlinDay(await databaseNow(database)));
  const receipt = await database.$transaction(async (transaction) => {
    await countSubmission(transaction, { client, email: declaration.email });
    return store(transaction, declaration);
  }, PATIENCE);
  await afterwards(receipt, "Die Bestätigung wurde nicht verschickt", sendReceipt);
  await afterwards(receipt, "Alte Zähler wurden nicht gelöscht", forgetOldSubmissions);
  return receipt;
}

function parseDeclaration(input: unknown, today: string): CancellationDeclaration {
  const parsed = cancellationSchema(today).safeParse(input);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(({ path, message }) => ({ field: path.join("."), message }));
  throw new CommandError("invalid", "Bitte prüfen Sie Ihre Angaben.", problems);
}

async function store(transaction: Transaction, declaration: CancellationDeclaration): Promise<CancellationReceipt> {
  const receivedAt = await databaseNow(transaction);
  const [year = ""] = berlinDay(receivedAt).split("-");
  const endsOn = declaration.endsOn === null ? null : new Date(`${declaration.endsOn}T00:00:00Z`);
  for (let draw = 0; draw < MOST_DRAWS; draw += 1) {
    const receiptNumber = drawReceiptNumber(year);
    // A taken number is skipped rather than refused, because a refusal would end the transaction.
    const { count } = await transaction.cancellationRequest.createMany({
      data: [{ ...declaration, endsOn, receiptNumber, receivedAt }],
      skipDuplicates: true,
    });
    if (count === 1) return { receiptNumber, receivedAt, declaration };
  }
  throw new Error(`No free receipt number was found in ${MOST_DRAWS} draws.`);
}

async function sendReceipt(receipt: CancellationReceipt): Promise<void> {
  await sendMail(composeReceiptMail(receipt, readEnvironment().SITE_URL));
}

/** Runs what follows a stored cancellation; nothing that fails here takes it back or hides its receipt. */
async function afterwards(
  receipt: CancellationReceipt,
  complaint: string,
  work: (receipt: CancellationReceipt) => Promise<void>,
): Promise<void> {
  try {
    await work(receipt);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    process.stderr.write(`${receipt.receiptNumber}: ${complaint}: ${reason}\n`);
  }
}
