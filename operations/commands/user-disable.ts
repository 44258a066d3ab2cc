import type { Command } from "commander";
import { CommandError } from "#lib/errors.ts";
import { SYSTEM } from "#newsroom/people/actor.ts";
import { disableUser } from "#newsroom/people/disable-user.ts";
import { findUserByEmail } from "#newsroom/people/user-queries.ts";
import { emailSchema } from "#newsroom/people/user-schema.ts";
import { checkedBy } from "../command-line/option-values.ts";
import { print } from "../command-line/output.ts";
import { openSession } from "../command-line/session.ts";

export function addUserDisable(user: Command): void {
  user
    .command("disable")
    .description("sperrt ein Konto; alle seine Sitzungen enden sofort")
    .requiredOption("--email <Adresse>", "E-Mail-Adresse des Kontos", checkedBy(emailSchema))
    .action(disable);
}

async function disable({ email }: { readonly email: string }): Promise<void> {
  await openSession();
  const user = await findUserByEmail(email);
  if (user === null) throw new CommandError("not-found", `Ein Konto mit der Adresse ${email} gibt es nicht.`);
  if (user.isDisabled) {
    print(`Das Konto ${email} war schon gesperrt.`);
    return;
  }
  await disableUser(SYSTEM, { userId: user.id });
  print(`Konto gesperrt: ${user.name} <${email}>. Alle Sitzungen sind beendet.`);
}
