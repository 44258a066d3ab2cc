import { EMPTY_BODY } from "#editor/body.ts";
import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import { newsroomDatabase, type Transaction } from "../newsroom-database.ts";
import { parseInput } from "../parse-input.ts";
import { ensureSection } from "../sections/ensure-section.ts";
import { type Actor, SYSTEM } from "./actor.ts";
import { endOfOrder } from "./create-person.ts";
import { insertUser } from "./insert-user.ts";
import { issueOneTimeLink, spendOneTimeLink } from "./one-time-link.ts";
import { hashPassword } from "./password.ts";
import { personSlug } from "./person-slug.ts";
import { type SetUpValues, setUpSchema } from "./set-up-schema.ts";

/** What the press must print, and who may sign in now. */
export type CompletedSetUp = {
  readonly userId: string;
  readonly email: string;
  readonly sectionId: number;
  readonly personId: number;
};

/** True until the first account exists. */
export async function isSetUpOpen(reader: Transaction = newsroomDatabase()): Promise<boolean> {
  return (await reader.user.findFirst({ select: { id: true } })) === null;
}

/**
 * The token for the first admin's link; an older one stops working.
 * @throws CommandError "wrong-state" once an account exists
 */
export async function issueSetUpLink(): Promise<string> {
  return newsroomDatabase().$transaction(async (transaction) => {
    await refuseWhenClosed(transaction);
    const token = await issueOneTimeLink(transaction, { purpose: "set_up" });
    await recordAuditEntry(transaction, SYSTEM, { action: "issue-set-up-link", subject: "settings", subjectId: 1 });
    return token;
  });
}

/**
 * Furnishes an empty house: settings, first section, first admin and their by-line, all or nothing.
 * @throws CommandError "invalid", "not-found" for a void link, "wrong-state" once an account exists
 */
export async function completeSetUp(transaction: Transaction, input: unknown): Promise<CompletedSetUp> {
  const values = parseInput(setUpSchema, input);
  // Asked first without the lock, which strangers could otherwise take again and again; then with it, so that nobody
  // else creates an account between the answer and our own insert.
  await refuseWhenClosed(transaction);
  await transaction.$executeRaw`LOCK TABLE "newsroom"."user" IN SHARE ROW EXCLUSIVE MODE`;
  await refuseWhenClosed(transaction);
  await spendOneTimeLink(transaction, "set_up", values.token);
  const passwordHash = await hashPassword(values.password);
  const { email, name } = values;
  const user = await insertUser(transaction, SYSTEM, { email, name, role: "admin", passwordHash });
  const actor: Actor = { kind: "user", id: user.id, name: user.name, role: user.role };
  await furnishSettings(transaction, actor, values.portalName);
  const section = await ensureSection(transaction, actor, { name: values.sectionName });
  const personId = await ensureOwnByline(transaction, actor, user.id, values);
  return { userId: user.id, email: user.email, sectionId: section.id, personId };
}

async function refuseWhenClosed(transaction: Transaction): Promise<void> {
  if (await isSetUpOpen(transaction)) return;
  throw new CommandError("wrong-state", "Die Redaktion ist schon eingerichtet. Melden Sie sich an.");
}

async function furnishSettings(transaction: Transaction, actor: Actor, portalName: string): Promise<void> {
  await transaction.settings.upsert({
    where: { id: 1 },
    create: { id: 1, portalName, imprint: EMPTY_BODY, privacy: EMPTY_BODY },
    update: { portalName },
    select: { id: true },
  });
  await recordAuditEntry(transaction, actor, {
    action: "complete-set-up",
    subject: "settings",
    subjectId: 1,
    details: { portalName },
  });
}

/** Initials that came with an import become the admin's own. */
async function ensureOwnByline(
  transaction: Transaction,
  actor: Actor,
  userId: string,
  values: SetUpValues,
): Promise<number> {
  const { name, initials } = values;
  const known = await transaction.person.findUnique({ where: { initials }, select: { id: true } });
  const slug = await personSlug(transaction, { name, initials }, known?.id);
  const { id } = await transaction.person.upsert({
    where: { initials },
    create: { name, initials, slug, userId, position: await endOfOrder(transaction) },
    update: { name, slug, userId },
    select: { id: true },
  });
  await recordAuditEntry(transaction, actor, {
    action: known === null ? "create-person" : "change-person",
    subject: "person",
    subjectId: id,
    details: { name, initials, userId },
  });
  return id;
}
