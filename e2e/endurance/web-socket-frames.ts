/** Whole frames at the beginning of a stream of a WebSocket, and what of the next one is there (RFC 6455, 5.2). */
export function cutFrames(bytes: Buffer): { readonly frames: readonly Buffer[]; readonly rest: Buffer } {
  const frames: Buffer[] = [];
  let at = 0;
  for (;;) {
    const length = frameLength(bytes.subarray(at));
    if (length === null || at + length > bytes.length) return { frames, rest: Buffer.from(bytes.subarray(at)) };
    frames.push(Buffer.from(bytes.subarray(at, at + length)));
    at += length;
  }
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
