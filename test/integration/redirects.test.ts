import { beforeAll, describe, expect, it } from "vitest";
import { readEnvironment } from "#lib/environment.ts";
import type { UserActor } from "#newsroom/people/user-queries.ts";
import { inPress } from "#press/in-press.ts";
import { moveAddress } from "#press/move-address.ts";
import { changeRedirect, deleteRedirect } from "#press/redirects/change-redirect.ts";
import { importRedirects, layDownRedirect } from "#press/redirects/lay-down-redirects.ts";
import { previewRedirects } from "#press/redirects/preview-redirects.ts";
import { listRedirects } from "#press/redirects/redirect-queries.ts";
import { countRedirectHit } from "#readers/redirect-hits/count-redirect-hit.ts";
import { findRedirectHits } from "#readers/redirect-hits/redirect-hit-queries.ts";
import { storeCounts } from "#readers/stored-later.ts";
import { buildActor } from "../factories/actor.ts";
import { outcomeOf } from "../outcome-of.ts";
import { leadsTo } from "./leads-to.ts";
import { useOwnDatabase } from "./own-database.ts";

let editor: UserActor;

beforeAll(async () => {
  await useOwnDatabase();
  editor = await buildActor();
});

describe("a redirect of the desk", () => {
  it("leads on, with its query where it has one, until it is changed or deleted", async () => {
    await layDownRedirect(editor, { from: "/index.php?id=44", to: "/ressort/politik" });
    await layDownRedirect(editor, { from: "/index.php", to: "/" });
    expect(await leadsTo("/index.php", "?id=44")).toBe("/ressort/politik");
    expect(await leadsTo("/index.php", "?id=45")).toBe("/");
    await changeRedirect(editor, { from: "/index.php?id=44", to: "https://andere.example/x" });
    expect(await leadsTo("/index.php", "?id=44")).toBe("https://andere.example/x");
    await deleteRedirect(editor, { from: "/index.php?id=44" });
    expect(await leadsTo("/index.php", "?id=44")).toBe("/");
  });

  it("leads to the end in one step, and takes those with it that led to its beginning", async () => {
    await layDownRedirect(editor, { from: "/b", to: "/c" });
    await layDownRedirect(editor, { from: "/a", to: "/b" });
    expect(await leadsTo("/a")).toBe("/c");
    await layDownRedirect(editor, { from: "/c", to: "/d" });
    expect([await leadsTo("/a"), await leadsTo("/b")]).toEqual(["/d", "/d"]);
  });

  it("is refused where it would lead back, where another one stands, and without the right", async () => {
    await layDownRedirect(editor, { from: "/vor", to: "/zurueck" });
    expect(await outcomeOf(layDownRedirect(editor, { from: "/zurueck", to: "/vor" }))).toBe("invalid");
    expect(await outcomeOf(changeRedirect(editor, { from: "/vor", to: "/vor" }))).toBe("invalid");
    expect(await outcomeOf(layDownRedirect(editor, { from: "/vor/", to: "/anders" }))).toBe("conflict");
    for (const to of ["/vor/", "/vor?a=1", "/vor#unten", "/v%6Fr", `${readEnvironment().SITE_URL}/vor`]) {
      expect(await outcomeOf(changeRedirect(editor, { from: "/vor", to })), to).toBe("invalid");
    }
    expect(await outcomeOf(layDownRedirect(editor, { from: "/x", to: "javascript:alert(1)" }))).toBe("invalid");
    const author = await buildActor("author");
    const attempts = [
      () => layDownRedirect(author, { from: "/x", to: "/y" }),
      () => changeRedirect(author, { from: "/vor", to: "/y" }),
      () => deleteRedirect(author, { from: "/vor" }),
      () => importRedirects(author, { text: "/x;/y" }),
      () => previewRedirects(author, { text: "/x;/y" }),
    ];
    for (const attempt of attempts) expect(await outcomeOf(attempt())).toBe("not-allowed");
    expect(await leadsTo("/vor")).toBe("/zurueck");
  });

  it("leaves those alone that a new slug left behind", async () => {
    await inPress((transaction) => moveAddress(transaction, "/ressort/alt", "/ressort/neu"));
    expect(await outcomeOf(changeRedirect(editor, { from: "/ressort/alt", to: "/" }))).toBe("wrong-state");
    expect(await outcomeOf(deleteRedirect(editor, { from: "/ressort/alt" }))).toBe("wrong-state");
    expect(await outcomeOf(importRedirects(editor, { text: "/ressort/alt;/" }))).toBe("invalid");
    expect(await leadsTo("/ressort/alt")).toBe("/ressort/neu");
  });
});

describe("a list of redirects", () => {
  it("is laid down as a whole or not at all, and says before what it would do", async () => {
    const wrong = "/liste-1;/ziel\n/liste-2;kein Ziel\n/liste-3;/liste-4\n/liste-4;/liste-3";
    const preview = await previewRedirects(editor, { text: wrong });
    expect(preview.problems.map(({ line }) => line)).toEqual([2, 3, 4]);
    expect(await outcomeOf(importRedirects(editor, { text: wrong }))).toBe("invalid");
    expect(await leadsTo("/liste-1")).toBeNull();

    await layDownRedirect(editor, { from: "/liste-1", to: "/frueher" });
    const right = "Alt;Neu\n/liste-1;/ziel\n/liste-2;/liste-1\n";
    expect(await previewRedirects(editor, { text: right })).toMatchObject({ added: 1, changed: 1, problemTotal: 0 });
    expect(await importRedirects(editor, { text: right })).toBe(2);
    const again = `${right}/liste-3;/ziel`;
    expect(await previewRedirects(editor, { text: again })).toMatchObject({ added: 1, changed: 0, unchanged: 2 });
    expect(await importRedirects(editor, { text: again })).toBe(1);
    expect([await leadsTo("/liste-1"), await leadsTo("/liste-2")]).toEqual(["/ziel", "/ziel"]);
  });

  it("may have fifty thousand lines, and is listed page by page", async () => {
    const text = Array.from({ length: 50_000 }, (_, place) => `/archiv/${place}.html;/meldung/${place}`).join("\n");
    expect(await importRedirects(editor, { text })).toBe(50_000);
    const first = await listRedirects({ words: "/archiv/", after: "" });
    expect(first).toMatchObject({ total: 50_000, entries: { length: 100 } });
    const second = await listRedirects({ words: "/archiv/", after: first.next ?? "" });
    expect(second.entries[0]?.from).not.toBe(first.entries[0]?.from);
  });
});

it("counts who came by an old address", async () => {
  for (const path of ["/vor", "/vor", "/a"]) countRedirectHit(path);
  await storeCounts();
  countRedirectHit("/vor");
  await storeCounts();
  const hits = await findRedirectHits(["/vor", "/a", "/nie"]);
  expect([hits.get("/vor")?.hits, hits.get("/a")?.hits, hits.get("/nie")]).toEqual([3, 1, undefined]);
});
