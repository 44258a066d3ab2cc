import { expect, test } from "@playwright/test";
import { cutMessages } from "./web-socket-frames.ts";

const [TEXT, CONTINUED, PING, FINAL] = [0x01, 0x00, 0x09, 0x80];

/** A frame without a mask, as short as it may be. */
function frame(first: number, content: string): Buffer {
  return Buffer.concat([Buffer.from([first, content.length]), Buffer.from(content)]);
}

test("the frames of one message stay together and in their order, wherever the stream is cut", () => {
  const long = [
    frame(TEXT, "Anfang"),
    frame(PING | FINAL, ""),
    frame(CONTINUED, "Mitte"),
    frame(CONTINUED | FINAL, "Ende"),
  ];
  const messages = [
    frame(TEXT | FINAL, "eins"),
    Buffer.concat(long),
    frame(PING | FINAL, "?"),
    frame(TEXT | FINAL, "zwei"),
  ];
  const stream = Buffer.concat(messages);
  for (let at = 0; at <= stream.length; at += 1) {
    const first = cutMessages(stream.subarray(0, at));
    const second = cutMessages(Buffer.concat([first.rest, stream.subarray(at)]));
    expect([...first.messages, ...second.messages], `cut at ${at}`).toEqual(messages);
    expect(second.rest).toHaveLength(0);
  }
});
