import path from "node:path";
import type { Command } from "commander";
import { emailSchema } from "#newsroom/people/user-schema.ts";
import { createSectionSchema } from "#newsroom/sections/section-schema.ts";
import { isClosing } from "../command-line/closing.ts";
import { checkedBy } from "../command-line/option-values.ts";
import { note, print, withoutControls } from "../command-line/output.ts";
import { startProgress } from "../command-line/progress.ts";
import { describeRefusal } from "../command-line/report-problem.ts";
import { openSession } from "../command-line/session.ts";
import { findImportFiles, type ImportFile } from "../import/find-import-files.ts";
import { findPublisher } from "../import/find-publisher.ts";
import { importLegacyFile, type LegacyImport } from "../import/legacy/import-legacy-file.ts";
import { ImportTally } from "../import/legacy/import-tally.ts";
import { describeLegacyImport } from "../import/legacy/report-legacy-import.ts";
import { describeLegacyPage } from "../import/legacy/report-legacy-page.ts";

type Options = {
  readonly publish?: true;
  readonly as?: string;
  readonly section?: string;
  readonly dryRun?: true;
  readonly keepTypography?: true;
  readonly verbose?: true;
};

/** More pages than these are an archive: their reports would bury what needs a person. */
const FULL_REPORT_MAX = 20;

export function addImportLegacy(group: Command): void {
  group
    .command("legacy")
    .description("liest als Text gespeicherte Artikelseiten des alten Portals")
    .argument("<Datei>", "eine Textdatei, oder ein Ordner mit Textdateien (.txt oder ohne Endung)")
    .option("--publish", "veröffentlicht, was vollständig ist; sonst entstehen Entwürfe")
    .option(
      "--as <Adresse>",
      "E-Mail-Adresse des Kontos, das veröffentlicht; ohne sie ist es das System",
      checkedBy(emailSchema),
    )
    .option(
      "--section <Name>",
      "Ressort für alle Seiten, gleich welches sie nennen",
      checkedBy(createSectionSchema.shape.name),
    )
    .option("--keep-typography", "lässt Anführungszeichen, Striche und Leerzeichen, wie sie sind")
    .option("--dry-run", "ändert nichts und zeigt, was geschehen würde")
    .option("--verbose", `zeigt auch bei mehr als ${FULL_REPORT_MAX} Seiten je Seite, was erkannt wurde`)
    .action(importLegacy);
}

async function importLegacy(place: string, options: Options, command: Command): Promise<void> {
  if (options.as !== undefined && !options.publish) {
    command.error("--as gilt nur zusammen mit --publish: Entwürfe legt das System an.");
  }
  const { files, skipped } = await findImportFiles(resolvePlace(place));
  const isDryRun = options.dryRun === true;
  const { environment } = await openSession({ mayMigrate: !isDryRun });
  // Asked before the first page, so that a wrong account stops everything and not every page.
  if (options.publish) await findPublisher(options.as);
  const tally = await importAll(files, options, environment.SITE_URL);
  if (skipped > 0) print(`Übergangen: ${skipped} Einträge des Ordners, die keine Textdateien sind.`);
  for (const line of tally.describe(isDryRun)) print(line);
  if (isDryRun) print("Probelauf: Es wurde nichts geändert.");
  if (!tally.isComplete) process.exitCode = 1;
}

/** npm changes to the project's folder; the operator means the one where they typed. */
function resolvePlace(place: string): string {
  const typedIn = process.env["npm_lifecycle_event"] === "newsroom" ? process.env["INIT_CWD"] : undefined;
  return path.resolve(typedIn ?? process.cwd(), place);
}

async function importAll(files: readonly ImportFile[], options: Options, siteUrl: string): Promise<ImportTally> {
  const tally = new ImportTally();
  const isFull = files.length <= FULL_REPORT_MAX || options.verbose === true;
  const progress = isFull ? null : startProgress(files.length, "Seiten");
  const wishes = { ...options, dryRun: options.dryRun === true, publish: options.publish === true };
  for (const [index, file] of files.entries()) {
    if (isClosing()) break;
    const result = await importLegacyFile(file, wishes);
    tally.add(result);
    const name = withoutControls(file.name);
    progress?.clear();
    if (isFull) reportFully(result, files.length === 1 ? name : `${name} (${index + 1} von ${files.length})`, siteUrl);
    reportTrouble(result, name);
    progress?.step();
  }
  progress?.clear();
  return tally;
}

function reportFully(result: LegacyImport, title: string, siteUrl: string): void {
  if (result.outcome === "refused") return;
  print(title);
  for (const line of [...describeLegacyPage(result.page), ...describeLegacyImport(result, siteUrl)]) print(line);
  print("");
}

function reportTrouble(result: LegacyImport, name: string): void {
  if (result.outcome === "refused") {
    note(`Abgelehnt: ${name}: ${describeRefusal(result.reason, result.problems)}`);
  } else if (result.publication.state === "kept-back") {
    note(`Nicht veröffentlicht: ${name}: ${describeRefusal(result.publication.reason, result.publication.problems)}`);
  }
}
