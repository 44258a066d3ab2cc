import { once } from "node:events";
import { type AddressInfo, createServer, type Socket } from "node:net";

export type ReceivedMail = { readonly sender: string; readonly recipients: readonly string[]; readonly bytes: Buffer };

/** Refuses the recipient, as a mail server does with an address that it does not know. */
export const UNKNOWN_RECIPIENT = "unbekannt@leser.example";

/**
 * A mail server that takes in mails by the SMTP conversation of RFC 5321 and keeps them.
 * @returns its address for SMTP_URL, what came so far, and what ends it
 */
export async function startMailServer() {
  const received: ReceivedMail[] = [];
  const server = createServer((socket) => converse(socket, (mail) => received.push(mail)));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  // A server that listens on a port has this form of address.
  const { port } = server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    stop: () => new Promise<void>((done) => server.close(() => done())),
  };
}

function converse(socket: Socket, keep: (mail: ReceivedMail) => void): void {
  let sender = "";
  let recipients: string[] = [];
  let isData = false;
  let buffered = "";
  const say = (line: string) => socket.write(`${line}\r\n`);
  const answer = (line: string) => {
    const [command = ""] = line.toUpperCase().split(/[ :]/);
    const address = /<([^>]*)>/.exec(line)?.[1] ?? "";
    if (command === "MAIL") sender = address;
    if (command === "RCPT" && address === UNKNOWN_RECIPIENT) return say("550 5.1.1 No such user");
    if (command === "RCPT") recipients.push(address);
    isData = command === "DATA";
    say(isData ? "354 Go ahead" : command === "QUIT" ? "221 Bye" : "250 OK");
    if (command === "QUIT") socket.end();
  };
  const take = (raw: string) => {
    // A line that begins with a dot was sent with one more (RFC 5321, 4.5.2).
    keep({ sender, recipients, bytes: Buffer.from(raw.replaceAll(/^\./gm, ""), "latin1") });
    recipients = [];
    isData = false;
    say("250 Taken");
  };
  socket.setEncoding("latin1").on("error", () => socket.destroy());
  socket.on("data", (chunk: string) => {
    buffered += chunk;
    for (let end = endOf(buffered, isData); end !== -1; end = endOf(buffered, isData)) {
      const part = buffered.slice(0, end);
      buffered = buffered.slice(end + (isData ? "\r\n.\r\n" : "\r\n").length);
      if (isData) take(`${part}\r\n`);
      else answer(part);
    }
  });
  say("220 test ESMTP");
}

function endOf(buffered: string, isData: boolean): number {
  return buffered.indexOf(isData ? "\r\n.\r\n" : "\r\n");
}
