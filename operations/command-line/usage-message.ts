import type { CommanderError } from "commander";

/** What is wrong with the words on the command line, by the parser's code; `named` is what its English text quotes. */
const MESSAGES: Readonly<Record<string, (named: string) => string>> = {
  "commander.missingArgument": (named) => `Es fehlt die Angabe <${named}>.`,
  "commander.optionMissingArgument": (named) => `Hinter der Option ${named} fehlt der Wert.`,
  "commander.missingMandatoryOptionValue": (named) => `Es fehlt die Option ${named}.`,
  "commander.unknownOption": (named) => `Die Option „${named}“ gibt es nicht.`,
  "commander.unknownCommand": (named) => `Den Befehl „${named}“ gibt es nicht.`,
  "commander.excessArguments": () =>
    "Das sind mehr Angaben, als der Befehl nimmt. Setzen Sie Text mit Leerzeichen in Anführungszeichen.",
};

/** The German message for a wrong use of the command line. */
export function usageMessage(error: CommanderError): string {
  const named = /'([^']*)'/u.exec(error.message)?.[1] ?? "";
  const message = MESSAGES[error.code]?.(named);
  if (message !== undefined) return message;
  // Our own checks of a value: the parser puts its English words in front.
  const own = /^error: option '([^']*)' argument '[\s\S]*' is invalid\. ([\s\S]*)$/u.exec(error.message);
  return own === null ? error.message : `${own[1]}: ${own[2]}`;
}
