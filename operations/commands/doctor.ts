import path from "node:path";
import type { Command } from "commander";
import { type Environment, readEnvironment } from "#lib/environment.ts";
import { openDatabase } from "../command-line/open-database.ts";
import { note, print, withoutControls } from "../command-line/output.ts";
import { checkDatabaseState } from "../doctor/check-database.ts";
import { checkEmbeddedHome } from "../doctor/check-embedded.ts";
import { checkDataFolder, checkStorage } from "../doctor/check-folders.ts";
import { checkMail } from "../doctor/check-mail.ts";
import { checkBuild, checkNode } from "../doctor/check-program.ts";
import { checkRoles } from "../doctor/check-roles.ts";
import { describeFinding, type Finding, illBy, well } from "../doctor/finding.ts";

export function addDoctor(program: Command): void {
  program
    .command("doctor")
    .description("prüft Einstellungen, Datenbank, Speicher und Mail und sagt, was zu tun ist")
    .action(doctor);
}

async function doctor(): Promise<void> {
  const isWell = [report(checkNode(process.versions.node)), report(checkBuild())];
  const environment = readConfiguration();
  isWell.push(report(environment.finding));
  if (environment.value !== null) isWell.push(...(await checkHouse(environment.value)));
  if (isWell.includes(false)) process.exitCode = 1;
}

function report(finding: Finding): boolean {
  print(describeFinding({ ...finding, detail: withoutControls(finding.detail) }));
  return finding.isWell;
}

function readConfiguration(): { readonly value: Environment | null; readonly finding: Finding } {
  try {
    const value = readEnvironment();
    return { value, finding: well("Einstellungen", `gültig, öffentliche Adresse ${value.SITE_URL}`) };
  } catch (error) {
    return { value: null, finding: illBy("Einstellungen", error, "Berichtigen Sie die Umgebungsvariable.") };
  }
}

/** Each finding is told as soon as it is there: a database that does not answer takes its time. */
async function checkHouse(environment: Environment): Promise<boolean[]> {
  const dataDir = path.resolve(environment.DATA_DIR);
  const folder = checkDataFolder(dataDir);
  const isWell = [report(folder)];
  if (folder.isWell) isWell.push(report(await checkStorage()));
  isWell.push(report(await checkMail(environment.SMTP_URL, dataDir)));
  for (const finding of await checkDatabase(environment, dataDir)) isWell.push(report(finding));
  return isWell;
}

async function checkDatabase(environment: Environment, dataDir: string): Promise<readonly Finding[]> {
  const home = environment.DATABASE_URL === undefined ? [checkEmbeddedHome(dataDir)] : [];
  // Looking is no reason to set up a database.
  if (home.some((finding) => !finding.isWell)) return home;
  try {
    const { url } = await openDatabase(environment, dataDir, note);
    const state = await checkDatabaseState(url);
    if (state.some((finding) => !finding.isWell)) return [...home, ...state];
    const roles = await checkRoles({ owner: url, portal: environment.PORTAL_DATABASE_URL ?? url });
    return [...home, ...state, ...roles];
  } catch (error) {
    return [...home, illBy("Datenbank", error, "Prüfen Sie die Datenbank und ihr Protokoll.")];
  }
}
