import type { Command } from "commander";
import { OperatorError } from "#lib/errors.ts";
import { isSetUpOpen } from "#newsroom/people/set-up.ts";
import { print } from "../command-line/output.ts";
import { openSession } from "../command-line/session.ts";
import { readDemoAccounts } from "../demo/demo-accounts.ts";

export function addDemo(program: Command): void {
  program
    .command("demo")
    .description("füllt eine leere Redaktion mit erfundenen Artikeln und drei Konten")
    .action(demo);
}

async function demo(): Promise<void> {
  const { dataDir } = await openSession();
  if (!(await isSetUpOpen())) {
    throw new OperatorError(
      "Die Redaktion hat schon Konten; die Demo-Redaktion füllt nur eine leere.",
      "Setzen Sie DATA_DIR oder DATABASE_URL auf eine leere Redaktion.",
    );
  }
  // Its drawing needs parts that no other command should wait for.
  const { loadDemo } = await import("../demo/load-demo.ts");
  await loadDemo(dataDir, print);
  print("Konten der Demo-Redaktion:");
  for (const { role, email, password } of readDemoAccounts(dataDir)) print(`  ${role.padEnd(7)} ${email}  ${password}`);
}
