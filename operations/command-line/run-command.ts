import { CommanderError } from "commander";
import { addDemo } from "../commands/demo.ts";
import { addDoctor } from "../commands/doctor.ts";
import { addDue } from "../commands/due.ts";
import { addImportLegacy } from "../commands/import-legacy.ts";
import { addMigrate } from "../commands/migrate.ts";
import { addReindex } from "../commands/reindex.ts";
import { addUserCreate } from "../commands/user-create.ts";
import { addUserDisable } from "../commands/user-disable.ts";
import { addUserList } from "../commands/user-list.ts";
import { isClosing } from "./closing.ts";
import { germanProgram } from "./german-program.ts";
import { note } from "./output.ts";
import { reportProblem } from "./report-problem.ts";
import { usageMessage } from "./usage-message.ts";

/** Done, failed, wrong usage: what scripts rely on. */
export const EXIT = { done: 0, failed: 1, usage: 2 } as const;

const CALL = "npm run newsroom --";

/** Runs one command as it was typed, tells on stderr what went wrong, and says how the process should end. */
export async function runCommand(words: readonly string[]): Promise<number> {
  try {
    await buildProgram().parseAsync([...words], { from: "user" });
    return Number(process.exitCode ?? EXIT.done);
  } catch (error) {
    if (error instanceof CommanderError) return answerUsage(error);
    // On the way out every command fails, because its database closes: that is no news.
    if (!isClosing()) reportProblem(error);
    return EXIT.failed;
  }
}

function buildProgram() {
  const program = germanProgram(CALL).description(
    "Die Befehle der Redaktion. Ohne DATABASE_URL arbeiten sie mit der eingebauten Datenbank des laufenden Servers oder starten sie selbst.",
  );
  addMigrate(program);
  const user = program.command("user").description("legt Konten an, listet und sperrt sie");
  for (const add of [addUserCreate, addUserList, addUserDisable]) add(user);
  addImportLegacy(program.command("import").description("übernimmt Artikel aus anderen Systemen"));
  addDemo(program);
  addDue(program);
  addReindex(program);
  addDoctor(program);

  return program.addHelpText(
    "after",
    "\nEndet mit 0 (getan), 1 (gescheitert, nichts halb getan) oder 2 (falscher Aufruf).",
  );
}

/** Asked for, help is an answer; shown because the command was missing, it tells of a wrong call. */
function answerUsage(error: CommanderError): number {
  if (error.code === "commander.helpDisplayed") return EXIT.done;
  if (error.code !== "commander.help") {
    note(`Falscher Aufruf: ${usageMessage(error)}`);
    note(`Hilfe zeigt „${CALL} --help“ oder „--help“ hinter dem Befehl.`);
  }
  return EXIT.usage;
}
