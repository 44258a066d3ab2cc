import { closeDatabases } from "#lib/database/connection.ts";
import { type Environment, readEnvironment } from "#lib/environment.ts";
import { storeCounts } from "#readers/stored-later.ts";
import { openClock } from "./jobs/open-clock.ts";
import { listen } from "./server/http-server.ts";
import { openApplication } from "./start/application.ts";
import { buildIfNeeded } from "./start/build.ts";
import { authSecret, claimDataFolder, prepareDataFolder } from "./start/data-folder.ts";
import { prepareDatabase } from "./start/prepare-database.ts";
import { welcome } from "./start/welcome.ts";
import { reportFailure, say } from "./terminal.ts";

type Undo = () => unknown;

/** What was opened so far, newest last; closed in the opposite order, once, whoever asks. */
const opened: Undo[] = [];
const ending = new AbortController();
let closing: Promise<void> | null = null;

function close(starting: Promise<void>): Promise<void> {
  closing ??= (async () => {
    ending.abort();
    // Whatever is being opened at this moment is waited for, so that it can be closed too.
    await starting.catch(() => undefined);
    for (const undo of opened.reverse()) await undo();
  })();
  return closing;
}

/** Between two steps of the start: no further step once the end was asked for. */
function goOn(): void {
  ending.signal.throwIfAborted();
}

async function start(isDevelopment: boolean): Promise<void> {
  const environment = readEnvironment();
  const dataDir = prepareDataFolder(environment.DATA_DIR);
  opened.push(claimDataFolder(dataDir, environment.PORT));
  const server = await listen(environment.HOST, environment.PORT);
  opened.push(() => server.close());
  const database = await prepareDatabase(environment, dataDir, say);
  opened.push(() => database.stop(), closeDatabases, storeCounts);
  goOn();
  configureApplication(environment, dataDir);
  const greeting = await welcome(environment, dataDir, database.isEmbedded, say, ending.signal);
  goOn();
  // Before the build, which may take minutes: what is due is not kept waiting.
  const clock = await openClock(reportFailure);
  opened.push(() => clock.close());
  goOn();
  await prepareSources(isDevelopment);
  goOn();
  const application = await openApplication(environment, isDevelopment);
  opened.push(() => application.close());
  server.serve(application.handle, application.upgrade);
  say(["", ...greeting, "", "Bereit. Beenden mit Strg+C."].join("\n"));
}

/** The application reads these; they follow from the operator's settings. */
function configureApplication(environment: Environment, dataDir: string): void {
  const secret = authSecret(dataDir, environment.AUTH_SECRET);
  Object.assign(process.env, {
    DATA_DIR: dataDir,
    SITE_URL: environment.SITE_URL,
    NEXTAUTH_URL: environment.SITE_URL,
    NEXTAUTH_SECRET: secret,
    AUTH_SECRET: secret,
    NEXT_TELEMETRY_DISABLED: "1",
  });
}

async function prepareSources(isDevelopment: boolean): Promise<void> {
  Object.assign(process.env, { NODE_ENV: isDevelopment ? "development" : "production" });
  await buildIfNeeded(say, isDevelopment, ending.signal);
}

/** A signal that comes again changes nothing: Ctrl+C reaches the process twice, from the terminal and by way of npm. */
function stopOn(signal: NodeJS.Signals, starting: Promise<void>): void {
  process.on(signal, () => {
    if (closing !== null) return;
    say("\nBeende …");
    close(starting).then(
      () => process.exit(0),
      (error: unknown) => {
        reportFailure(error);
        process.exit(1);
      },
    );
  });
}

const starting = start(process.argv.includes("--dev"));
for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) stopOn(signal, starting);

starting.catch(async (error: unknown) => {
  if (closing !== null) return;
  reportFailure(error);
  await close(Promise.resolve()).catch(reportFailure);
  process.exit(1);
});
