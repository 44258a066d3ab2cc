/** What is cut off a stream of a WebSocket: whole messages, and the beginning of the next one. */
export type CutStream = { readonly messages: readonly Buffer[]; readonly rest: Buffer };

/**
 * Whole messages at the beginning of a stream of a WebSocket (RFC 6455, 5.2 and 5.4). A browser sends a long one in several
 * frames, which belong together; between them may stand a frame of the protocol's own.
 */
export function cutMessages(bytes: Buffer): CutStream {
  const messages: Buffer[] = [];
  let parts: Buffer[] = [];
  let [at, whole] = [0, 0];
  for (;;) {
    const length = frameLength(bytes.subarray(at));
    if (length === null || at + length > bytes.length) return { messages, rest: Buffer.from(bytes.subarray(whole)) };
    const frame = Buffer.from(bytes.subarray(at, at + length));
    at += length;
    const first = frame[0] ?? 0;
    parts.push(frame);
    // Not the last part of a message, or a ping between two of them.
    if ((first & FINAL) === 0 || (isControl(first) && parts.length > 1)) continue;
    messages.push(Buffer.concat(parts));
    parts = [];
    whole = at;
  }
}

const FINAL = 0x80;

/** Close, ping and pong. */
function isControl(first: number): boolean {
  return (first & 0x0f) >= 8;
}

/** Null while the head is not whole. */
function frameLength(bytes: Buffer): number | null {
  const second = bytes[1];
  if (second === undefined) return null;
  const mask = (second & 0x80) === 0 ? 0 : 4;
  const short = second & 0x7f;
  if (short < 126) return 2 + mask + short;
  if (short === 126) return bytes.length < 4 ? null : 4 + mask + bytes.readUInt16BE(2);
  return bytes.length < 10 ? null : 10 + mask + Number(bytes.readBigUInt64BE(2));
}
