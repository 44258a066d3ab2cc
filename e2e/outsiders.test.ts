import { createHash } from "node:crypto";
import { expect, type Page } from "@playwright/test";
import { test } from "./newsroom-test.ts";
import { ask, type PlainAnswer } from "./plain-request.ts";
import { accountOf } from "./running-server.ts";
import { buildPiece, drawPicture, publishPiece, uniqueWord, unpublishPiece, writePiece } from "./written-piece.ts";

const FOREIGN_ORIGIN = "https://evil.example";

test("a draft is nothing at all to a stranger, by whatever door and with whatever header", async ({ newsroom }) => {
  test.setTimeout(120_000);
  const canary = uniqueWord("kanarienvogel");
  const bait = uniqueWord("koeder");
  const file = await drawPicture();
  const desk = await newsroom.signIn("editor");
  const piece = buildPiece({
    kicker: `Dachzeile ${canary}`,
    headline: `Titel ${canary}`,
    teaser: `Vorspann ${canary} mit ${bait}`,
    text: [`Text ${canary} mit ${bait}`],
    keywords: [`Stichwort ${canary}`],
    links: [`https://${canary}.example/`],
    picture: { file, alt: `Bild ${canary}`, caption: `Unterschrift ${canary}`, credit: `Quelle ${canary}` },
  });
  const id = await writePiece(desk, piece);
  const preview = await desk.getByRole("group", { name: "Aufmacherbild" }).getByRole("img").getAttribute("src");
  const picture = `/media/${createHash("sha256").update(file).digest("hex")}/480.webp`;
  const doors = doorsOf(id, canary, bait, [picture, preview ?? ""]);

  await expectNoTrace(newsroom.url, doors, canary);
  await publishPiece(desk);
  expect((await ask(`${newsroom.url}${picture}`)).headers["cache-control"]).toBe("public, max-age=31536000, immutable");
  expect((await ask(`${newsroom.url}/suche?q=${bait}`)).text).toContain(canary);
  await unpublishPiece(desk);
  await expectNoTrace(newsroom.url, doors, canary);
});

type Doors = { readonly closed: readonly string[]; readonly open: readonly string[] };

/** `closed` must answer 404; `open` are pages of others, on which the draft must not show. */
function doorsOf(id: number, canary: string, bait: string, pictures: readonly string[]): Doors {
  const slug = `titel-${canary}`;
  const articles = [`/meldung/${id}`, `/meldung/${id}-${slug}`, `/meldung_${id}.html`, `/meldung_${id}_2.html`];
  const files = [`/meldung/${id}-${slug}.pdf`, `/meldung/${id}-${slug}/druck`, `/meldung/${id}-${slug}.rsc`];
  const framework = [`/_next/data/x/meldung/${id}-${slug}.json`, `/meldung/${id}-${slug}.segments/_tree.segment.rsc`];
  const lists = [`/stichwort/stichwort-${canary}`, `/_next/image?url=%2Fmedia%2Fx&w=640&q=75`];
  const desk = [`/redaktion/artikel/${id}`, `/redaktion/artikel/${id}.rsc`, `/redaktion/artikel/${id}?_rsc=x`];
  return {
    closed: [...articles, ...files, ...framework, ...lists, ...pictures],
    open: [
      "/",
      "/ressort/infrastruktur",
      "/autor/jonas-merrbach",
      `/suche?q=${bait}`,
      "/stichwort/falkenbrueck",
      ...desk,
    ],
  };
}

const FORGED: readonly Record<string, string>[] = [
  {},
  { RSC: "1" },
  { RSC: "1", "Next-Router-Prefetch": "1", "Next-Router-Segment-Prefetch": "/_tree" },
  { "x-middleware-subrequest": "middleware:middleware:middleware:middleware:middleware" },
  { "x-middleware-subrequest": "src/middleware", "x-nextjs-data": "1", "x-invoke-path": "/redaktion" },
  { "x-dachzeile-client": "127.0.0.1", "x-dachzeile-path": "/redaktion", "x-forwarded-for": "127.0.0.1" },
  { "x-http-method-override": "POST", "x-original-url": "/redaktion", "x-rewrite-url": "/redaktion" },
  { Authorization: "Bearer x", Cookie: "next-auth.session-token=x; __prerender_bypass=x; __next_preview_data=x" },
];

async function expectNoTrace(url: string, { closed, open }: Doors, canary: string): Promise<void> {
  for (const headers of FORGED) {
    const given = JSON.stringify(headers);
    for (const address of [...closed, ...open]) {
      const answer = await followSelf(`${url}${address}`, headers);
      // What stands in the address itself is no secret.
      const told = answer.text.replaceAll(`/${address.slice(1)}`, "").replaceAll(encodeURIComponent(address), "");
      expect(told.toLowerCase().includes(canary), `${address} with ${given} shows the draft`).toBe(false);
      expect(answer.status, `${address} with ${given}`).not.toBe(403);
      if (closed.includes(address)) expect(answer.status, `${address} with ${given}`).toBe(404);
    }
  }
}

/** Follows the framework's redirect from a forged prefetch to the same page. */
async function followSelf(address: string, headers: Record<string, string>): Promise<PlainAnswer> {
  const answer = await ask(address, { headers });
  const { location } = answer.headers;
  if (answer.status !== 307 || location === undefined || !location.includes("_rsc")) return answer;
  return ask(new URL(location, address).href, { headers });
}

test("a foreign page cannot make the editor's browser change anything", async ({ newsroom: { url, signIn } }) => {
  const desk = await signIn("editor");
  const cookies = await desk.context().cookies();
  const Cookie = cookies.map(({ name, value }) => `${name}=${value}`).join("; ");
  const doors = ["/abmelden", "/api/bilder?name=a.png", "/redaktion", "/abo/kuendigen", "/api/auth/signout"];
  const origins: readonly Record<string, string>[] = [
    { Origin: FOREIGN_ORIGIN },
    { Origin: "null" },
    {},
    { Origin: `${url}.evil.example` },
    { Origin: url.replace("localhost", "localhost.evil.example") },
    { Origin: "https://localhost:1" },
  ];
  for (const address of doors) {
    for (const origin of origins) {
      for (const type of ["text/plain", "application/x-www-form-urlencoded", "application/json"]) {
        const headers = { ...origin, Cookie, "Content-Type": type, Referer: `${url}/redaktion` };
        const answer = await ask(`${url}${address}`, { method: "POST", headers, body: '{"a":1}' });
        expect(answer.status, `${address} ${JSON.stringify(origin)} ${type}`).toBe(403);
      }
    }
  }
  await desk.goto("/redaktion");
  await expect(desk).toHaveURL(`${url}/redaktion`);
});

test("a link to the sign-in leads nowhere but to our own desk", async ({ newsroom }) => {
  const reader = await newsroom.stranger();
  await signInBy(reader, "/anmelden?weiter=//evil.example", accountOf(newsroom.dataDir, "editor"));
  await expect(reader).toHaveURL(`${newsroom.url}/redaktion`);
  const lures = [
    ...["//evil.example", "/\\evil.example", "https://evil.example", "/redaktion/..//evil.example", "/%2Fevil.example"],
    ...[
      "javascript:alert(1)",
      "/redaktion@evil.example",
      "/redaktion\n//evil.example",
      "http:evil.example",
      "/\t/evil.example",
    ],
  ];
  for (const lure of lures) {
    const answer = await reader.goto(`/anmelden?weiter=${encodeURIComponent(lure)}`);
    expect(new URL(reader.url()).origin, lure).toBe(newsroom.url);
    expect(answer?.status(), lure).toBe(200);
  }
  for (const door of [
    "/api/auth/signin?callbackUrl=",
    "/api/auth/signout?callbackUrl=",
    "/api/auth/callback/x?callbackUrl=",
  ]) {
    const answer = await ask(`${newsroom.url}${door}${encodeURIComponent(FOREIGN_ORIGIN)}`);
    expect(String(answer.headers.location ?? ""), door).not.toMatch(/^(https?:)?\/\/evil/);
  }
  const host = `${uniqueWord("fremd")}.example`;
  for (const address of ["/", "/meldung/1", "/anmelden", "/redaktion"]) {
    const misled = await ask(`${newsroom.url}${address}`, { headers: { Host: host, "X-Forwarded-Host": host } });
    expect(`${JSON.stringify(misled.headers)}${misled.text}`, address).not.toContain(host);
  }
});

/** As `enterDesk`, by a link that somebody else made. */
async function signInBy(page: Page, link: string, account: { email: string; password: string }): Promise<void> {
  await page.goto(link);
  await page.getByLabel("E-Mail").fill(account.email);
  await page.getByLabel("Passwort", { exact: true }).fill(account.password);
  await page.getByRole("button", { name: "Anmelden" }).click();
  await page.waitForURL("**/redaktion");
}
