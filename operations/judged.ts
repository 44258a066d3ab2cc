import { freshFolder, removeFolder } from "#e2e/running-server.ts";
import { closeDatabases } from "#lib/database/connection.ts";
import { startEmbeddedPostgres } from "./database/embedded-postgres.ts";
import { migrate } from "./database/migrations.ts";
import { judgeKeywordSuggestions } from "./judged/judge-keyword-suggestions.ts";
import { answerJudgedQueries, type JudgedAnswer, judgeSearch } from "./judged/judge-search.ts";
import { printJudgedTexts } from "./judged/judged-archive.ts";
import { say } from "./terminal.ts";

/** `npm run judged`: what the keyword suggestions and the search get right on our judged texts, and every case that they do not. */
reportKeywordSuggestions();
say("");
reportSearch(await searchJudgedTexts());

function reportKeywordSuggestions(): void {
  const { texts, keywords, right, suggested, precision, recall, misjudged } = judgeKeywordSuggestions();
  for (const { headline, missed, wrong } of misjudged) {
    say(`${headline}\n  missed: ${missed.join(", ") || "–"}\n  too much: ${wrong.join(", ") || "–"}`);
  }
  say(`\n${texts} texts, ${keywords} keywords; ${right} right, ${suggested} suggested`);
  say(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
}

/** In a database that is thrown away. */
async function searchJudgedTexts(): Promise<readonly JudgedAnswer[]> {
  const dataDir = freshFolder();
  const postgres = await startEmbeddedPostgres(dataDir, () => undefined);
  try {
    process.env["DATABASE_URL"] = postgres.url;
    await migrate(postgres.url);
    await printJudgedTexts();
    return await answerJudgedQueries();
  } finally {
    await closeDatabases();
    await postgres.stop();
    removeFolder(dataDir);
  }
}

function reportSearch(answers: readonly JudgedAnswer[]): void {
  for (const { q, missed, firstPlace } of answers) {
    if (missed.length === 0 && firstPlace === 1) continue;
    say(`${q}\n  first right one: ${firstPlace || "none"}\n  missed: ${missed.join(", ") || "–"}`);
  }
  say("");
  for (const kind of ["known-item", "topical"] as const) {
    const { queries, reciprocalRank, recall } = judgeSearch(answers, kind);
    say(`${queries} ${kind} queries: MRR ${reciprocalRank.toFixed(3)}, recall ${recall.toFixed(3)}`);
  }
}
