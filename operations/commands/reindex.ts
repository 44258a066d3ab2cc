import type { Command } from "commander";
import { listPrintedIds, reindexArticles } from "#press/articles/reindex-articles.ts";
import { print } from "../command-line/output.ts";
import { startProgress } from "../command-line/progress.ts";
import { openSession } from "../command-line/session.ts";

export function addReindex(program: Command): void {
  program.command("reindex").description("baut den Suchindex aller veröffentlichten Artikel neu auf").action(reindex);
}

async function reindex(): Promise<void> {
  await openSession();
  const ids = await listPrintedIds();
  const progress = startProgress(ids.length, "Artikeln");
  await reindexArticles(ids, () => progress.step());
  progress.clear();
  print(ids.length === 1 ? "Neu im Suchindex: 1 Artikel" : `Neu im Suchindex: ${ids.length} Artikel`);
}
