import { expect } from "@playwright/test";
import { slugify } from "#newsroom/slug.ts";
import { findDocuments, MISSING } from "./find-documents.ts";
import { test } from "./newsroom-test.ts";
import { ask } from "./plain-request.ts";
import { buildPiece, publishPiece, uniqueWord, withdrawPiece, writePiece } from "./written-piece.ts";

test("a piece has one address, old and mistyped ones lead there, and once withdrawn it is gone", async ({
  newsroom: { url, signIn },
}) => {
  const piece = buildPiece({ headline: `Größe zählt ${uniqueWord("")}`, text: [uniqueWord("Rumpf")] });
  const desk = await signIn("editor");
  const id = await writePiece(desk, piece);
  await publishPiece(desk);
  const right = `/meldung/${id}-${slugify(piece.headline, "artikel")}`;
  const detours: readonly (readonly [from: string, to: string])[] = [
    [`/meldung/${id}`, right],
    [`/meldung/${id}-`, right],
    [`/meldung/${id}-falsch`, right],
    [`${right}-mehr`, right],
    [`${right}/`, right],
    [`/meldung/${id}/druck`, `${right}/druck`],
    [`/meldung/${id}-falsch.pdf`, `${right}.pdf`],
    [`/meldung_${id}`, right],
    [`/meldung_${id}.html`, right],
    [`/meldung_${id}_3.html`, right],
    [`/meldung_${id}_Groesse+zaehlt.html`, right],
    [`/meldung_${id}.pdf`, `${right}.pdf`],
  ];
  for (const [from, to] of detours) {
    const { status, headers } = await ask(`${url}${from}`);
    expect({ from, status, location: headers.location }).toEqual({ from, status: 308, location: to });
  }
  for (const address of [right, `${right}?utm_source=brief`, `${right}/druck`, `${right}.pdf`]) {
    expect((await ask(`${url}${address}`)).status, address).toBe(200);
  }

  await withdrawPiece(desk, "Die Redaktion hat einen Irrtum berichtigt.");
  for (const address of [right, `${right}.pdf`, `${right}/druck`, `/meldung/${id}`, `/meldung_${id}.html`]) {
    const gone = await ask(`${url}${address}`);
    expect(gone.status, address).toBe(410);
    expect(gone.text, address).toContain("Die Redaktion hat einen Irrtum berichtigt.");
    expect(gone.text, address).toContain('<meta name="robots" content="noindex"/>');
    for (const secret of [piece.headline, piece.text[0] ?? ""]) expect(gone.text, address).not.toContain(secret);
  }
});

test("what does not exist answers 404 with help, whatever the address looks like", async ({ newsroom: { url } }) => {
  const addresses = [
    ...[MISSING, "/meldung/99999999", "/meldung/99999999-titel.pdf", "/meldung/99999999/druck", "/meldung/titel"],
    ...["/meldung_99999999", "/meldung_99999999_2.html", "/meldung_99999999.pdf", "/meldung_titel.html"],
    ...["/ressort/gibt-es-nicht", "/stichwort/gibt-es-nicht", "/autor/gibt-es-nicht", "/ressort/%00"],
    ...["/media/abc/480.webp", `/media/${"0".repeat(64)}/480.webp`, `/media/${"0".repeat(64)}/..%2f480.webp`],
    ...["/index.php", "/.env", "/.git/config", "/wp-login.php", "/meldung/99999999999999999999", "/%2F%2Fevil.example"],
  ];
  for (const address of addresses) {
    const answer = await ask(`${url}${address}`);
    expect(answer.status, address).toBe(404);
    expect(answer.text, address).toContain("Diese Seite gibt es nicht.");
  }
  const unreadable = await ask(`${url}/meldung/%zz`);
  expect([400, 404]).toContain(unreadable.status);
});

test("documents travel compressed, are validated, and say how long they keep", async ({ newsroom: { url } }) => {
  for (const address of await findDocuments(url)) {
    const expected = address === MISSING ? 404 : 200;
    const plain = await ask(`${url}${address}`, { headers: { "Accept-Encoding": "identity" } });
    expect(plain.headers["content-encoding"], address).toBeUndefined();
    const tags = new Set([plain.headers.etag]);
    for (const encoding of ["gzip", "br"]) {
      const answer = await ask(`${url}${address}`, { headers: { "Accept-Encoding": encoding } });
      expect(answer.status, address).toBe(expected);
      expect(answer.headers["content-encoding"], address).toBe(encoding);
      expect(answer.headers["content-length"], address).toBe(String(answer.bytes.byteLength));
      expect(answer.headers["vary"], address).toMatch(/\bAccept-Encoding\b/i);
      expect(answer.headers["vary"], address).not.toMatch(/\*|cookie|user-agent/i);
      expect(answer.headers["cache-control"], address).toBe("public, max-age=0, s-maxage=1");
      expect(answer.text, address).toBe(plain.text);
      tags.add(answer.headers.etag);
    }
    expect(tags.size, `${address}: ${[...tags]}`).toBe(3);
    if (expected === 200) await expectNotModified(`${url}${address}`);
  }
});

async function expectNotModified(url: string): Promise<void> {
  const encoding = { "Accept-Encoding": "br" };
  const first = await ask(url, { headers: encoding });
  const { etag } = first.headers;
  for (const given of [etag, `W/${etag}`, `"anders", ${etag}`, "*"]) {
    const again = await ask(url, { headers: { ...encoding, "If-None-Match": given } });
    expect(again.status, `${url} ${given}`).toBe(304);
    expect(again.bytes.byteLength, url).toBe(0);
    expect(again.headers.etag, url).toBe(etag);
    expect(again.headers["cache-control"], url).toBe(first.headers["cache-control"]);
  }
  const other = await ask(url, { headers: { ...encoding, "If-None-Match": '"anders"' } });
  expect(other.status, url).toBe(200);
  const head = await ask(url, { method: "HEAD", headers: encoding });
  expect(head.bytes.byteLength, url).toBe(0);
  for (const name of ["etag", "content-length", "content-encoding", "content-type", "content-security-policy"]) {
    expect(head.headers[name], `${url} ${name}`).toBe(first.headers[name]);
  }
}

test("every document forbids foreign scripts, and without an embed all frames, sets no cookie and tells nothing of its machine", async ({
  newsroom: { url },
}) => {
  for (const address of await findDocuments(url)) {
    const { headers, text } = await ask(`${url}${address}`);
    const policy = String(headers["content-security-policy"]);
    const embeds = / data-frame="/.test(text);
    expect(policy, address).toContain("default-src 'none'");
    expect(policy, address).toContain("frame-ancestors 'none'");
    expect(policy, address).toContain("script-src 'self'; connect-src 'self'; form-action 'self'");
    expect(policy, address).not.toMatch(embeds ? /unsafe|\*|http:/ : /unsafe|\*|https?:|frame-src/);
    expect(headers["x-content-type-options"], address).toBe("nosniff");
    expect(headers["referrer-policy"], address).toBe("same-origin");
    expect(headers["content-type"], address).toBe("text/html; charset=utf-8");
    const telling = Object.keys(headers).filter((name) =>
      /^(set-cookie|x-powered-by|server|x-next|x-dachzeile)/.test(name),
    );
    expect(telling, address).toEqual([]);
  }
});

test("a page weighs less than a photograph: HTML and CSS below 25 KB, fonts below 45 KB", async ({ newsroom }) => {
  const headers = { "Accept-Encoding": "gzip, deflate, br" };
  const stylesheets = new Set<string>();
  for (const address of await findDocuments(newsroom.url)) {
    const html = await ask(`${newsroom.url}${address}`, { headers });
    const stylesheet = /<link rel="stylesheet" href="([^"]+)"/.exec(html.text)?.[1] ?? "";
    stylesheets.add(stylesheet);
    const css = await ask(`${newsroom.url}${stylesheet}`, { headers });
    expect(css.headers["cache-control"], stylesheet).toBe("public, max-age=31536000, immutable");
    expect(css.headers["content-encoding"], stylesheet).toMatch(/^(br|gzip)$/);
    expect(html.bytes.byteLength + css.bytes.byteLength, address).toBeLessThan(25_000);
  }
  expect([...stylesheets]).toHaveLength(1);

  const reader = await newsroom.stranger();
  const fonts = new Set<string>();
  reader.on("request", (request) => {
    if (request.resourceType() === "font") fonts.add(request.url());
  });
  for (const address of ["/", "/impressum"]) await reader.goto(address, { waitUntil: "networkidle" });
  const weights = await Promise.all([...fonts].map(async (font) => (await ask(font)).bytes.byteLength));
  expect(weights.length).toBeGreaterThan(0);
  expect(weights.reduce((sum, weight) => sum + weight, 0)).toBeLessThan(45_000);
});
