import { CommandError, type FieldProblem } from "#lib/errors.ts";
import { reportFailure } from "../terminal.ts";
import { note, withoutControls } from "./output.ts";

const FIELD_NAMES: Readonly<Record<string, string>> = {
  kicker: "Dachzeile",
  headline: "Titel",
  teaser: "Vorspann",
  body: "Text",
  sectionId: "Ressort",
  genre: "Genre",
  authorIds: "Autor",
  keywordIds: "Stichwörter",
  links: "Links",
  recommendedIds: "Weiterlesen",
  displayDate: "Sichtbares Datum",
};

/** „Vorspann: Der Vorspann fehlt.“, with the field's name as it stands in the editor. */
export function describeProblem({ field, message }: FieldProblem): string {
  const [first = ""] = field.split(".");
  const label = FIELD_NAMES[first];
  return withoutControls(label === undefined ? message : `${label}: ${message}`);
}

/** What went wrong in one line, with the fields that it concerns. */
export function describeRefusal(reason: string, problems: readonly FieldProblem[]): string {
  const isSaidByField = problems.some(({ message }) => message === reason);
  return [...(isSaidByField ? [] : [withoutControls(reason)]), ...problems.map(describeProblem)].join(" ");
}

/** Tells what went wrong on stderr: expected failures in a line and their fields, others as a fault of the program. */
export function reportProblem(error: unknown): void {
  if (!(error instanceof CommandError)) {
    reportFailure(error);
    return;
  }
  note(`Fehler: ${withoutControls(error.message)}`);
  const others = error.problems.filter(({ message }) => message !== error.message);
  for (const problem of others) note(`  ${describeProblem(problem)}`);
}
