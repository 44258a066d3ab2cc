/** A mail as a mail program shows it. */
export type ParsedMail = {
  /** Header lines with continuations joined, in their order. */
  readonly headers: readonly (readonly [name: string, value: string])[];
  /** The decoded text with LF between lines. */
  readonly text: string;
};

/** Reads a single-part quoted-printable UTF-8 mail (RFC 5322, 2045, 2047), strictly enough to notice a broken one. */
export function parseMail(bytes: Uint8Array): ParsedMail {
  const raw = Buffer.from(bytes).toString("latin1");
  if (/(^|[^\r])\n|\r(?!\n)/.test(raw)) throw new Error("A mail's lines end with CRLF.");
  if (/[^\t\r\n\x20-\x7e]/.test(raw)) throw new Error("An encoded mail has nothing but printable ASCII.");
  const end = raw.indexOf("\r\n\r\n");
  const headers = parseHeaders(raw.slice(0, end));
  const first = (wanted: string) => headers.find(([name]) => name.toLowerCase() === wanted)?.[1];
  if (first("content-type") !== "text/plain; charset=utf-8") throw new Error(`Not plain: ${first("content-type")}`);
  if (first("content-transfer-encoding") !== "quoted-printable") throw new Error("Not quoted-printable.");
  return { headers, text: decodeQuotedPrintable(raw.slice(end + 4)).replaceAll("\r\n", "\n") };
}

export function headerOf(mail: ParsedMail, wanted: string): string[] {
  return mail.headers.filter(([name]) => name.toLowerCase() === wanted.toLowerCase()).map(([, value]) => value);
}

function parseHeaders(block: string): [string, string][] {
  return block
    .replaceAll(/\r\n(?=[\t ])/g, "")
    .split("\r\n")
    .map((line) => {
      const [, name, value] = /^([\x21-\x39\x3b-\x7e]+): ?(.*)$/.exec(line) ?? [];
      if (name === undefined || value === undefined) throw new Error(`Not a header: ${line}`);
      return [name, decodeWords(value)];
    });
}

/** Encoded words; the space between two of them is part of the folding. */
function decodeWords(value: string): string {
  const joined = value.replaceAll(/(=\?[^?]+\?[BQ]\?[^?]*\?=)\s+(?==\?)/gi, "$1");
  return joined.replaceAll(/=\?utf-8\?([BQ])\?([^?]*)\?=/gi, (_, encoding: string, text: string) =>
    encoding.toUpperCase() === "B"
      ? Buffer.from(text, "base64").toString("utf8")
      : decodeQuotedPrintable(text.replaceAll("_", " ")),
  );
}

function decodeQuotedPrintable(text: string): string {
  const unfolded = text.replaceAll(/[\t ]+(?=\r\n|$)/g, "").replaceAll("=\r\n", "");
  const bytes = unfolded.replaceAll(/=([0-9A-F]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
  return Buffer.from(bytes, "latin1").toString("utf8");
}
