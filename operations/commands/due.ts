import type { Command } from "commander";
import { workOffDue } from "#press/articles/work-off-due.ts";
import { print } from "../command-line/output.ts";
import { openSession } from "../command-line/session.ts";

export function addDue(program: Command): void {
  program.command("due").description("veröffentlicht und nimmt offline, was fällig ist").action(due);
}

async function due(): Promise<void> {
  await openSession();
  const { published, failed, takenDown, unplaced } = await workOffDue();
  print(`Veröffentlicht: ${numbersOf(published)}`);
  print(`Gescheitert und zurück zur Abnahme: ${numbersOf(failed)}`);
  print(`Offline genommen: ${numbersOf(takenDown)}`);
  print(`Von der Startseite genommen: ${numbersOf(unplaced)}`);
}

function numbersOf(ids: readonly number[]): string {
  return ids.length === 0 ? "nichts" : ids.map((id) => `Artikel ${id}`).join(", ");
}
