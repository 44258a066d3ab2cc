import { CommandError } from "#lib/errors.ts";

type Input = AsyncIterable<Uint8Array> & { readonly isTTY?: boolean };

/** Far above the longest password, so that nobody pipes a whole disk into memory. */
const MAX_BYTES = 10_000;

/**
 * Reads a password to its last character; only the line break that `echo` puts behind it is dropped.
 * @throws CommandError "invalid" when there is none, when it is no UTF-8 or endless
 */
export async function readPassword(input: Input, say: (line: string) => void): Promise<string> {
  if (input.isTTY === true) say("Passwort eingeben (es ist zu sehen) und mit Eingabetaste und Strg+D abschließen:");
  const chunks: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of input) {
    chunks.push(chunk);
    length += chunk.length;
    if (length > MAX_BYTES) throw new CommandError("invalid", "Die Standardeingabe ist zu lang für ein Passwort.");
  }
  const password = decode(Buffer.concat(chunks)).replace(/\r?\n$/u, "");
  if (password === "") throw new CommandError("invalid", "Auf der Standardeingabe stand kein Passwort.");
  return password;
}

function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw new CommandError("invalid", "Das Passwort ist nicht als UTF-8 kodiert. Geben Sie es bitte neu ein.");
  }
}
