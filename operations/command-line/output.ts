/** One line of a command's result. */
export function print(line: string): void {
  process.stdout.write(`${line}\n`);
}

/** One line about what is going on; apart from the result, so that scripts read only that. */
export function note(line: string): void {
  process.stderr.write(`${line}\n`);
}

/** Control and direction characters shown as codes: text of strangers must not steer the terminal. */
export function withoutControls(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, (char) => `\\u{${char.codePointAt(0)?.toString(16) ?? ""}}`);
}
