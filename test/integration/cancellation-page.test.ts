import { parseFragment } from "parse5";
import { describe, expect, it, vi } from "vitest";
import { GET, POST } from "#app/(portal)/abo/kuendigen/route.tsx";
import { listCancellations } from "#readers/cancellation/cancellation-queries.ts";
import { READER_LIMIT } from "#readers/cancellation/submission-limit.ts";
import { buildCancellationForm, buildClient } from "../factories/cancellation.ts";
import { filesInOutbox, prepareOwnOutbox } from "../mail/own-outbox.ts";

// The build makes these; a page without its stylesheet has the same words.
vi.mock("#app/portal-assets.ts", () => ({
  portalAssets: () => ({ stylesheet: "/assets/portal.css", fonts: [], module: "/assets/portal.js" }),
}));

const ADDRESS = "https://portal.example/abo/kuendigen";
const own = prepareOwnOutbox();

async function post(form: Record<string, string>, client = buildClient()) {
  const response = await POST(
    new Request(ADDRESS, {
      method: "POST",
      body: new URLSearchParams(form),
      headers: { "x-dachzeile-client": client },
    }),
  );
  return { response, html: await response.text() };
}

/** What a field holds after the page was read by a browser. */
function valueIn(html: string, field: string): string | undefined {
  const input = new RegExp(`<(?:input|textarea)[^>]*id="feld-${field}"[^>]*>(?:[^<]*</textarea>)?`).exec(html)?.[0];
  const [element] = parseFragment(input ?? "").childNodes;
  if (element === undefined || !("attrs" in element)) return undefined;
  const [child] = element.childNodes;
  const text = child !== undefined && "value" in child ? child.value : "";
  return element.nodeName === "textarea" ? text : element.attrs.find(({ name }) => name === "value")?.value;
}

describe("/abo/kuendigen", () => {
  it("shows the form to everybody, kept like any page, without a cookie", async () => {
    const response = await GET(new Request(ADDRESS));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toContain("public");
    expect(response.headers.get("set-cookie")).toBeNull();
    const html = await response.text();
    expect(html).toMatch(/<form[^>]* action="\/abo\/kuendigen" method="post"/);
    expect(html).toContain("jetzt kündigen");
  });

  it("answers with the receipt, which nothing keeps", async () => {
    const { response, html } = await post(buildCancellationForm({ name: "Jörg <b>Weiß</b>", reason: "" }));
    expect(response.status).toBe(200);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(response.headers.get("set-cookie")).toBeNull();
    const receiptNumber = /K-\d{4}-[2-9A-Y]{6}/.exec(html)?.[0];
    expect((await listCancellations()).map((cancellation) => cancellation.receiptNumber)).toContain(receiptNumber);
    expect(html).toMatch(/Eingegangen am<\/dt><dd>\d{1,2}\.\d{1,2}\.\d{4}, \d{1,2}:\d{2} Uhr</);
    expect(html).toContain("Jörg &lt;b&gt;Weiß&lt;/b&gt;");
    expect(html).toContain("zum nächstmöglichen Zeitpunkt");
    expect(filesInOutbox(own.folder)).toHaveLength(1);
  });

  it("gives the form back with every value and every error at its field", async () => {
    const form = {
      name: "",
      email: "keine Adresse",
      contract: 'Abo "Plus" <1>',
      cancellation: "extraordinary",
      reason: "\n ",
      endsOn: "2020-02-29",
    };
    const { response, html } = await post(form);
    expect(response.status).toBe(422);
    expect(response.headers.get("cache-control")).toBe("no-store");
    for (const field of ["name", "email", "contract", "reason", "endsOn"] as const) {
      expect(valueIn(html, field), field).toBe(form[field]);
    }
    for (const field of ["name", "email", "reason", "endsOn"]) {
      expect(html, field).toContain(`id="feld-${field}-fehler"`);
      expect(html, field).toContain(`href="#feld-${field}"`);
    }
    expect(html).not.toContain('id="feld-contract-fehler"');
    expect(html).toMatch(/checked=""[^>]* value="extraordinary"/);
  });

  it("takes the line breaks that a browser sends as the ones that were typed", async () => {
    const contract = `Abo ${crypto.randomUUID()}`;
    await post(buildCancellationForm({ contract, reason: "eins\r\nzwei" }));
    const stored = (await listCancellations()).find((cancellation) => cancellation.contract === contract);
    expect(stored?.reason).toBe("eins\nzwei");
  });

  it("says when it was too often, keeping what was typed", async () => {
    const [client, email] = [buildClient(), `oft-${crypto.randomUUID()}@leser.example`];
    const form = buildCancellationForm({ email, contract: "Abo 7" });
    for (let index = 0; index < READER_LIMIT; index += 1) expect((await post(form, client)).response.status).toBe(200);
    const { response, html } = await post(form, client);
    expect(response.status).toBe(429);
    expect(response.headers.get("cache-control")).toBe("no-store");
    expect(html).toMatch(/role="alert">[^<]*Minuten noch einmal/);
    expect(valueIn(html, "contract")).toBe("Abo 7");
  });

  it("refuses what no reader's browser sends", async () => {
    const send = (body: string, type: string) =>
      POST(new Request(ADDRESS, { method: "POST", body, headers: { "Content-Type": type } }));
    expect((await send("{}", "application/json")).status).toBe(415);
    expect((await send("a".repeat(200_000), "application/x-www-form-urlencoded")).status).toBe(413);
    expect((await send("", "application/x-www-form-urlencoded")).status).toBe(422);
    expect((await send("name=%00&email=%ff", "application/x-www-form-urlencoded")).status).toBe(422);
  });
});
