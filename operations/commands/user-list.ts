import type { Command } from "commander";
import { listUsers, type UserRow } from "#newsroom/people/user-queries.ts";
import { print } from "../command-line/output.ts";
import { openSession } from "../command-line/session.ts";

const HEADINGS = ["E-Mail", "Name", "Rolle", "Zustand"];

export function addUserList(user: Command): void {
  user.command("list").description("listet alle Konten auf").action(list);
}

async function list(): Promise<void> {
  await openSession();
  const users = await listUsers();
  if (users.length === 0) {
    print("Es gibt noch keine Konten.");
    return;
  }
  const rows = [HEADINGS, ...users.map((user) => [user.email, user.name, user.role, stateOf(user)])];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  for (const row of rows)
    print(
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join("  ")
        .trimEnd(),
    );
}

function stateOf({ isDisabled, hasPassword }: UserRow): string {
  if (isDisabled) return "gesperrt";
  return hasPassword ? "aktiv" : "noch kein Passwort";
}
