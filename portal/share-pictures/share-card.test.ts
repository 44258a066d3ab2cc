import { describe, expect, it } from "vitest";
import { listCard, parseShareFile, pieceCard, portalCard, shareFileName } from "./share-card.ts";

const site = { name: "Rathausblatt", claim: "Nachrichten" };
const piece = {
  ...{ id: 100_001, kicker: "Auenbrück", headline: "Digitale Akte besteht", genre: "meldung" as const },
  section: { name: "Politik", slug: "politik" },
};

describe("the name of a share picture", () => {
  it.each([
    portalCard(site),
    pieceCard(piece, site),
    listCard({ kind: "keyword", slug: "a-b-0123456789abcdef" }, { siteName: site.name, label: "Stichwort", name: "A" }),
    listCard({ kind: "author", slug: "bea" }, { siteName: site.name, label: "Beiträge von", name: "Bea" }),
    listCard({ kind: "section", slug: "politik" }, { siteName: site.name, label: "Ressort", name: "Politik" }),
  ])("leads back to what it is about: $subject", (card) => {
    expect(parseShareFile(shareFileName(card))).toEqual(card.subject);
  });

  it("changes with every word that stands on it, and with nothing else", () => {
    const name = shareFileName(pieceCard(piece, site));
    const others = [
      pieceCard({ ...piece, kicker: "Au" }, site),
      pieceCard({ ...piece, headline: "Akte" }, site),
      pieceCard({ ...piece, genre: "anzeige" }, site),
      pieceCard({ ...piece, section: { name: "Finanzen", slug: "politik" } }, site),
      pieceCard(piece, { name: "Auenblick" }),
    ].map(shareFileName);
    expect(new Set([name, ...others]).size).toBe(others.length + 1);
    expect(shareFileName(pieceCard({ ...piece, section: { name: "Politik", slug: "neu" } }, site))).toBe(name);
  });

  it.each([
    "",
    "meldung.png",
    "meldung-x-0123456789abcdef.png",
    "meldung-0123456789abcdef.png",
    "portal-1-0123456789abcdef.png",
    "meldung-99999999999-0123456789abcdef.png",
    "x-1-0123456789abcdef.png",
  ])("is not %s", (file) => expect(parseShareFile(file)).toBeNull());
});
