import { randomUUID } from "node:crypto";
import { readdirSync, readFileSync, statSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { sendMail } from "#lib/mail/send-mail.ts";
import { listCancellations } from "#readers/cancellation/cancellation-queries.ts";
import { formatReceivedAt } from "#readers/cancellation/format-received-at.ts";
import { requestCancellation } from "#readers/cancellation/request-cancellation.ts";
import { buildCancellationForm, buildClient } from "../factories/cancellation.ts";
import { filesInOutbox, prepareOwnOutbox } from "../mail/own-outbox.ts";
import { headerOf, type ParsedMail, parseMail } from "../mail/parse-mail.ts";
import { startMailServer, UNKNOWN_RECIPIENT } from "../mail/receive-mail.ts";
import { naughtyStrings } from "../naughty-strings.ts";

const own = prepareOwnOutbox();
let logged = "";

beforeEach(() => {
  logged = "";
  vi.spyOn(process.stderr, "write").mockImplementation((text) => {
    logged += String(text);
    return true;
  });
});

afterEach(() => vi.restoreAllMocks());

function mailsInOutbox(): ParsedMail[] {
  return filesInOutbox(own.folder).map((file) => parseMail(readFileSync(file)));
}

async function storedBy(receiptNumber: string) {
  const all = await listCancellations();
  return all.find((cancellation) => cancellation.receiptNumber === receiptNumber);
}

function uniqueEmail(): string {
  return `leserin-${randomUUID()}@leser.example`;
}

describe("a cancellation", () => {
  it("is stored as it was declared and answered with a receipt", async () => {
    const form = buildCancellationForm({
      cancellation: "extraordinary",
      reason: "Umzug\nins Ausland",
      endsOn: "2099-02-28",
    });
    const receipt = await requestCancellation(form, buildClient());
    expect(receipt.receiptNumber).toMatch(/^K-\d{4}-[2-9A-Y]{6}$/);
    expect(Math.abs(receipt.receivedAt.getTime() - Date.now())).toBeLessThan(60_000);
    expect(receipt.declaration).toEqual(form);
    expect(await storedBy(receipt.receiptNumber)).toEqual({
      ...form,
      id: expect.any(String),
      receiptNumber: receipt.receiptNumber,
      receivedAt: receipt.receivedAt,
      handledAt: null,
      handledBy: null,
    });
  });

  it("is confirmed at once by a mail that only the operator can read", async () => {
    const form = buildCancellationForm({ name: "Jörg Weiß-Łukasz", email: uniqueEmail() });
    const { receiptNumber, receivedAt } = await requestCancellation(form, buildClient());
    const [file = ""] = filesInOutbox(own.folder);
    expect(path.basename(file)).toMatch(/^\d{8}T\d{6}Z-[0-9a-f-]{36}\.eml$/);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(statSync(path.dirname(file)).mode & 0o777).toBe(0o700);
    const mail = parseMail(readFileSync(file));
    expect(headerOf(mail, "from")).toEqual(["noreply@portal.example"]);
    expect(headerOf(mail, "to")).toEqual([form.email]);
    expect(headerOf(mail, "subject")).toEqual([`Eingangsbestätigung Ihrer Kündigung (${receiptNumber})`]);
    expect(headerOf(mail, "auto-submitted")).toEqual(["auto-generated"]);
    expect(Number.isNaN(Date.parse(headerOf(mail, "date").join()))).toBe(false);
    expect(headerOf(mail, "message-id").join()).toMatch(/^<[^<>@\s]+@portal\.example>$/);
    expect(mail.text).toContain(`Vorgangsnummer: ${receiptNumber}\nEingegangen am: ${formatReceivedAt(receivedAt)}\n`);
    expect(mail.text).toContain("Name: Jörg Weiß-Łukasz\n");
    expect(mail.text).toContain(`Vertrag: ${form.contract}\n`);
    expect(logged).toBe("");
  });

  it("never shares its number with another", async () => {
    const receipts = await Promise.all(
      Array.from({ length: 30 }, () => requestCancellation(buildCancellationForm(), buildClient())),
    );
    expect(new Set(receipts.map(({ receiptNumber }) => receiptNumber)).size).toBe(30);
  });

  it("that is refused leaves neither a row nor a mail", async () => {
    const email = uniqueEmail();
    const refused = requestCancellation(
      buildCancellationForm({ email, name: "", endsOn: "2020-01-01" }),
      buildClient(),
    );
    await expect(refused).rejects.toMatchObject({
      code: "invalid",
      problems: [
        { field: "name", message: expect.stringContaining("Name") },
        { field: "endsOn", message: expect.stringContaining("vorbei") },
      ],
    });
    expect((await listCancellations()).filter((cancellation) => cancellation.email === email)).toEqual([]);
    expect(readdirSync(own.folder)).toEqual([]);
  });

  it("counts although its mail cannot be written", async () => {
    writeFileSync(path.join(own.folder, "outbox"), "no folder");
    const receipt = await requestCancellation(buildCancellationForm(), buildClient());
    expect(await storedBy(receipt.receiptNumber)).toMatchObject({
      receiptNumber: receipt.receiptNumber,
      handledAt: null,
    });
    expect(logged).toContain(`${receipt.receiptNumber}: Die Bestätigung wurde nicht verschickt: `);
  });
});

describe("with a mail server", () => {
  it("the mail arrives there, and no file is left", async () => {
    const server = await startMailServer();
    vi.stubEnv("SMTP_URL", server.url);
    const form = buildCancellationForm({ contract: "Prämie & Öl – „Jahresabo“", email: uniqueEmail() });
    const { receiptNumber } = await requestCancellation(form, buildClient());
    await server.stop();
    expect(server.received).toMatchObject([{ sender: "noreply@portal.example", recipients: [form.email] }]);
    const [mail] = server.received.map(({ bytes }) => parseMail(bytes));
    expect(mail?.text).toContain(`Vorgangsnummer: ${receiptNumber}\n`);
    expect(mail?.text).toContain("Vertrag: Prämie & Öl – „Jahresabo“\n");
    expect(readdirSync(own.folder)).toEqual([]);
    expect(logged).toBe("");
  });

  it("that refuses the address, the cancellation counts all the same", async () => {
    const server = await startMailServer();
    vi.stubEnv("SMTP_URL", server.url);
    const { receiptNumber } = await requestCancellation(
      buildCancellationForm({ email: UNKNOWN_RECIPIENT }),
      buildClient(),
    );
    await server.stop();
    expect(server.received).toEqual([]);
    expect(await storedBy(receiptNumber)).toBeDefined();
    expect(logged).toMatch(new RegExp(`^${receiptNumber}: .*550`));
  });

  it("that is down, the cancellation counts all the same", async () => {
    const server = await startMailServer();
    await server.stop();
    vi.stubEnv("SMTP_URL", server.url);
    const { receiptNumber } = await requestCancellation(buildCancellationForm(), buildClient());
    expect(await storedBy(receiptNumber)).toBeDefined();
    expect(logged).toMatch(new RegExp(`^${receiptNumber}: .*ECONNREFUSED`));
  });
});

describe("hostile texts", () => {
  it("are stored and confirmed to the letter", async () => {
    const server = await startMailServer();
    vi.stubEnv("SMTP_URL", server.url);
    const strings = naughtyStrings().filter((text) => text.length <= 200 && text.trim() !== "");
    const sent = new Map<string, ReturnType<typeof buildCancellationForm>>();
    for (let index = 0; index < strings.length; index += 3) {
      const [name = "-", contract = "-", reason = "-"] = strings.slice(index, index + 3);
      const form = buildCancellationForm({ name, contract, reason });
      sent.set((await requestCancellation(form, buildClient())).receiptNumber, form);
    }
    await server.stop();
    expect(logged).toBe("");
    expect(sent.size).toBeGreaterThan(4);
    const stored = new Map((await listCancellations()).map((one) => [one.receiptNumber, one]));
    const mails = server.received.map(({ bytes }) => parseMail(bytes));
    expect(mails).toHaveLength(sent.size);
    for (const [receiptNumber, { name, contract, reason }] of sent) {
      expect(stored.get(receiptNumber)).toMatchObject({ name, contract, reason });
      const mail = mails.find(({ text }) => text.includes(`Vorgangsnummer: ${receiptNumber}\n`));
      // The mail indents further lines of an answer and has one form of line break.
      const flat = (text: string) =>
        text.replaceAll(/\r\n|\r/g, "\n").replaceAll(/([\n\v\f\u0085\u2028\u2029]) {4}/g, "$1");
      for (const text of [name, contract, reason]) expect(flat(mail?.text ?? "")).toContain(`: ${flat(text)}\n`);
    }
  });

  it.each([
    "a@b.example\r\nBcc: opfer@anderswo.example",
    "a@b.example\nSubject: Gewonnen",
    "a@b.example,opfer@anderswo.example",
    "A <a@b.example>",
    "a@b.example\u0000",
    "a@b.example>\r\nRCPT TO:<opfer@anderswo.example",
  ])("cannot become a recipient: %j", async (email) => {
    const refused = requestCancellation(buildCancellationForm({ email }), buildClient());
    await expect(refused).rejects.toMatchObject({ code: "invalid", problems: [{ field: "email" }] });
    await expect(sendMail({ to: email, subject: "x", text: "x" })).rejects.toThrow("exactly one plain address");
    expect(readdirSync(own.folder)).toEqual([]);
  });

  it.each(["\r\n", "\n", "\r", "\u2028", "\u0085", "\0"])("cannot begin another header after %j", async (lineBreak) => {
    const subject = `Betreff${lineBreak}Bcc: opfer@anderswo.example${lineBreak}${lineBreak}Text`;
    const text = `Hallo${lineBreak}Bcc: opfer@anderswo.example`;
    await sendMail({ to: "a@b.example", subject, text });
    const [mail] = mailsInOutbox();
    const names = mail?.headers.map(([name]) => name.toLowerCase()).sort();
    expect(names).toEqual([
      "auto-submitted",
      "content-transfer-encoding",
      "content-type",
      "date",
      "from",
      "message-id",
      "mime-version",
      "subject",
      "to",
    ]);
    expect(mail && headerOf(mail, "subject")).toEqual(["Betreff Bcc: opfer@anderswo.example Text"]);
  });

  it("in an address with umlauts reach it", async () => {
    const receipt = await requestCancellation(buildCancellationForm({ email: "erika@müller.example" }), buildClient());
    expect(receipt.declaration.email).toBe("erika@müller.example");
    const [mail] = mailsInOutbox();
    expect(mail && headerOf(mail, "to")).toEqual(["erika@xn--mller-kva.example"]);
  });
});
