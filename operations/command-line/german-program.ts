import { Command } from "commander";

const TITLES: Readonly<Record<string, string>> = {
  "Usage:": "Aufruf:",
  "Arguments:": "Angaben:",
  "Options:": "Optionen:",
  "Commands:": "Befehle:",
};

/** The parser's own „help“ command would speak English. */
class GermanCommand extends Command {
  override createCommand(name?: string): Command {
    return new GermanCommand(name).helpCommand(false);
  }
}

/** A program whose help is German and whose faults are thrown, for the caller to tell and to choose the exit code. */
export function germanProgram(name: string): Command {
  return new GermanCommand(name)
    .helpOption("-h, --help", "zeigt diese Hilfe")
    .helpCommand(false)
    .configureHelp({
      styleTitle: (title) => TITLES[title] ?? title,
      styleUsage: germanPlaceholders,
      subcommandTerm: (command) => [command.name(), ...command.registeredArguments.map(termOf)].join(" "),
    })
    .configureOutput({ outputError: () => undefined })
    .exitOverride();
}

function germanPlaceholders(usage: string): string {
  return usage.replace("[options]", "[Optionen]").replace("[command]", "<Befehl>");
}

function termOf(argument: { name(): string; readonly required: boolean }): string {
  return argument.required ? `<${argument.name()}>` : `[${argument.name()}]`;
}
