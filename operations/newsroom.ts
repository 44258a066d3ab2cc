import { closeAll } from "./command-line/closing.ts";
import { note } from "./command-line/output.ts";
import { reportProblem } from "./command-line/report-problem.ts";
import { EXIT, runCommand } from "./command-line/run-command.ts";

async function finish(code: number): Promise<never> {
  const failure: unknown = await closeAll().then(
    () => null,
    (error: unknown) => error,
  );
  if (failure !== null) reportProblem(failure);
  process.exit(failure === null ? code : EXIT.failed);
}

let isAborted = false;

// A signal that comes again changes nothing: Ctrl+C reaches the process twice, from the terminal and by way of npm.
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) {
  process.on(signal, () => {
    if (isAborted) return;
    isAborted = true;
    note("\nAbgebrochen.");
    void finish(EXIT.failed);
  });
}

// A reader such as „head“ that has seen enough closes the pipe: the command still ends in good order.
for (const stream of [process.stdout, process.stderr]) stream.on("error", () => undefined);

await finish(await runCommand(process.argv.slice(2)));
