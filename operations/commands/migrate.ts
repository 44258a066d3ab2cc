import type { Command } from "commander";
import { print } from "../command-line/output.ts";
import { openSession } from "../command-line/session.ts";

export function addMigrate(program: Command): void {
  program.command("migrate").description("bringt die Datenbank auf den Stand dieses Programms").action(migrate);
}

async function migrate(): Promise<void> {
  const { applied } = await openSession();
  if (applied.length === 0) {
    print("Die Datenbank ist auf dem Stand dieses Programms.");
    return;
  }
  for (const name of applied) print(`Angewendet: ${name}`);
}
