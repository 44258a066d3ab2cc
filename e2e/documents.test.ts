import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { expect } from "@playwright/test";
import { type DefaultTreeAdapterTypes, parse } from "parse5";
import { z } from "zod";
import { slugify } from "#newsroom/slug.ts";
import { findDocuments } from "./find-documents.ts";
import { test } from "./newsroom-test.ts";
import { ask } from "./plain-request.ts";
import { buildPiece, publishPiece, uniqueWord, unpublishPiece, writePiece } from "./written-piece.ts";

test("the PDF is a sound file with the piece's words in their order and the fonts inside", async ({
  newsroom: { url, signIn },
}) => {
  const piece = buildPiece({
    headline: `Zahlen & Maße: „5 < 6“ – ${uniqueWord("")}`,
    text: ["Absatz eins mit #Raute, *Stern* und $Geld$.", "Absatz zwei mit _Strich_ und \\Schräg."],
    keywords: ["Falkenbrück", "Verkehr"],
    links: ["https://www.falkenbrueck.example/a_b#c"],
  });
  const desk = await signIn("editor");
  const id = await writePiece(desk, piece);
  await publishPiece(desk);
  const pdf = await ask(`${url}/meldung/${id}-${slugify(piece.headline, "artikel")}.pdf`);
  await unpublishPiece(desk);
  expect(pdf.status).toBe(200);
  expect(pdf.headers["content-type"]).toBe("application/pdf");
  expect(pdf.bytes.subarray(0, 5).toString()).toBe("%PDF-");
  expect(pdf.headers.etag).toBeTruthy();
  expect(spawnSync("pdftotext", ["-v"]).error, "poppler-utils is missing; .ci/run installs it").toBeUndefined();
  const words = readPdf("pdftotext", pdf.bytes, "-layout", "-", "-").replace(/-?\s+/g, " ");
  const { kicker, headline, teaser, text, links = [] } = piece;
  const order = [kicker, headline, teaser, ...text, "(jm)", ...links, "Stichwörter: Falkenbrück, Verkehr"];
  const places = order.map((part) => words.indexOf(part.replace(/-?\s+/g, " ")));
  expect(places, `${order.join(" | ")}\n${words}`).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  const fonts = readPdf("pdffonts", pdf.bytes, "-").trim().split("\n").slice(2);
  expect(fonts.length).toBeGreaterThan(0);
  // Columns before the object's number: embedded, subset, with a map to Unicode.
  for (const font of fonts) expect(font).toMatch(/ yes +yes +yes +\d+ +\d+$/);
  expect(readPdf("pdfinfo", pdf.bytes, "-")).toContain(headline);
});

/** One of poppler's tools on a file; `-` among the words stands for the file and, behind it, for what is printed. */
function readPdf(tool: string, bytes: Buffer, ...words: string[]): string {
  const folder = mkdtempSync(path.join(tmpdir(), "dachzeile-pdf-"));
  try {
    const file = path.join(folder, "meldung.pdf");
    writeFileSync(file, bytes);
    const place = words.indexOf("-");
    const run = spawnSync(tool, words.with(place, file), { encoding: "utf8" });
    expect(run.status, run.stderr).toBe(0);
    return run.stdout;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test("every document is valid HTML", async ({ newsroom: { url } }) => {
  const more = ["/suche", "/suche?q=%3Cb%3E%22%26amp%3B", "/datenschutz", "/abo/kuendigen"];
  for (const address of [...(await findDocuments(url)), ...more]) {
    const { text } = await ask(`${url}${address}`);
    const errors: string[] = [];
    const tree = parse(text, {
      sourceCodeLocationInfo: true,
      onParseError: ({ code, startOffset }) =>
        errors.push(`${code}: ${text.slice(Math.max(0, startOffset - 60), startOffset + 60)}`),
    });
    expect(errors, address).toEqual([]);
    const ids = attributesOf(tree, "id");
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      address,
    ).toEqual([]);
    const targets = ["for", "aria-labelledby", "aria-describedby"].flatMap((name) => attributesOf(tree, name));
    expect(
      targets.flatMap((target) => target.split(" ")).filter((id) => !ids.includes(id)),
      address,
    ).toEqual([]);
  }
});

test("the checker of the W3C finds nothing in any kind of page", async ({ newsroom: { url } }) => {
  const folder = mkdtempSync(path.join(tmpdir(), "dachzeile-html-"));
  try {
    const more = ["/suche", "/suche?q=Xylophonfabrikant", "/korrekturen", "/datenschutz", "/abo/kuendigen"];
    const pages = [...(await findDocuments(url)), ...more];
    for (const [index, address] of pages.entries()) {
      writeFileSync(path.join(folder, `${index}.html`), (await ask(`${url}${address}`)).text);
    }
    const checker = createRequire(import.meta.url).resolve("vnu-jar/build/dist/vnu.jar");
    const run = spawnSync("java", ["-jar", checker, "--format", "json", folder], { encoding: "utf8" });
    // It needs Java; what parse5 sees, the test above has judged everywhere.
    if (run.error !== undefined) return;
    const { messages } = nuAnswer.parse(JSON.parse(run.stderr));
    // What it merely remarks on is the slash in empty elements, which the standard allows.
    const faults = messages.filter(({ type, subType }) => type !== "info" || subType === "warning");
    expect(
      faults.map(({ url: file, message }) => `${pages[Number.parseInt(path.basename(file), 10)]}: ${message}`),
    ).toEqual([]);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

const nuAnswer = z.object({
  messages: z.array(
    z.object({ type: z.string(), subType: z.string().optional(), url: z.string().default(""), message: z.string() }),
  ),
});

function attributesOf(node: DefaultTreeAdapterTypes.Node, name: string): string[] {
  const own = "attrs" in node ? node.attrs.filter((attribute) => attribute.name === name) : [];
  const below = "childNodes" in node ? node.childNodes.flatMap((child) => attributesOf(child, name)) : [];
  return [...own.map(({ value }) => value), ...below];
}
