import type { Command } from "commander";
import { z } from "zod";
import { parseInput } from "#newsroom/parse-input.ts";
import { ROLES, type Role, SYSTEM } from "#newsroom/people/actor.ts";
import { createUser } from "#newsroom/people/create-user.ts";
import { createUserWithPassword } from "#newsroom/people/create-user-with-password.ts";
import { ONE_TIME_LINK_HOURS } from "#newsroom/people/one-time-link.ts";
import { passwordSchema } from "#newsroom/people/password-schema.ts";
import { emailSchema, fullNameSchema } from "#newsroom/people/user-schema.ts";
import { checkedBy } from "../command-line/option-values.ts";
import { note, print } from "../command-line/output.ts";
import { readPassword } from "../command-line/read-password.ts";
import { openSession } from "../command-line/session.ts";

type Options = {
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly passwordStdin?: true;
};

const roleSchema = z.enum(ROLES, { error: `Möglich sind ${ROLES.join(", ")}.` });

export function addUserCreate(user: Command): void {
  user
    .command("create")
    .description("legt ein Konto an und zeigt den Link, über den die Person ihr Passwort festlegt")
    .requiredOption("--email <Adresse>", "E-Mail-Adresse, mit der sich die Person anmeldet", checkedBy(emailSchema))
    .requiredOption("--name <Name>", "voller Name", checkedBy(fullNameSchema))
    .requiredOption("--role <Rolle>", "author (Autor), editor (Redakteur) oder admin (Admin)", checkedBy(roleSchema))
    .option("--password-stdin", "liest das Passwort von der Standardeingabe, statt einen Link zu zeigen")
    .action(create);
}

async function create({ passwordStdin, ...account }: Options): Promise<void> {
  // Checked before the database is opened, so that a refused password leaves nothing behind.
  const password = passwordStdin ? parseInput(passwordSchema, await readPassword(process.stdin, note)) : null;
  const { environment } = await openSession();
  if (password !== null) {
    const user = await createUserWithPassword(SYSTEM, { ...account, password });
    print(`Konto angelegt: ${user.name} <${user.email}>, ${user.role}`);
    return;
  }
  const { user, setPasswordToken } = await createUser(SYSTEM, account);
  print(`Konto angelegt: ${user.name} <${user.email}>, ${user.role}`);
  print(`Passwort festlegen (gilt einmal, ${ONE_TIME_LINK_HOURS} Stunden):`);
  print(`${environment.SITE_URL}/passwort?token=${setPasswordToken}`);
}
