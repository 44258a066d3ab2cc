import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdir, readdir, readFile, rm, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import path from "node:path";
import { promisify } from "node:util";
import subsetFont from "subset-font";
import { buildPortalModule } from "./build-portal-module.ts";

const run = promisify(execFile);
const require = createRequire(import.meta.url);

/** Addresses that a portal page needs; `fonts` are those above the fold, to be preloaded. */
export type PortalAssetManifest = {
  readonly stylesheet: string;
  readonly fonts: readonly string[];
  /** The stylesheet that names the fonts, for pages that have another one for the rest. */
  readonly fontRules: string;
  /** The one script. */
  readonly module: string;
  /** For previews: the portal's stylesheet as it is by day and by night whatever the reader's system, and the frame's own. */
  readonly preview: { readonly light: string; readonly dark: string; readonly frame: string };
};

type FontFace = {
  readonly weight: 400 | 600;
  readonly style: "normal" | "italic";
  readonly coverage: "german" | "european";
  readonly glyphs: string;
  /** Kerning is two fifths of a file's size; it stays where lines are long or letters are big. */
  readonly features: readonly string[];
  readonly isPreloaded: boolean;
};

const family = "Newsreader";

/** What all fonts of a page may weigh together, in bytes. */
const maxFontBytes = 45_000;

/** What German text is made of: ASCII, umlauts, the marks of good typography; then the rarer accents of names. */
const plainGlyphs = `${asciiGlyphs()}\u00a0§ÄÖÜßàáäçèéñóöü–‘’‚“”„…€`;
const germanGlyphs = `${plainGlyphs}«°·»Éâåæêëíîïôøúû×—•`;

/** Letters of neighbouring languages in names; a browser fetches them only for a page that has some. */
const europeanGlyphs = "ĄąĆćČčĐđĘęĚěĞğİıŁłŃńŘřŚśŞşŠšŮůŹźŻżŽž";

const german = { coverage: "german", glyphs: germanGlyphs } as const;
const european = { coverage: "european", glyphs: europeanGlyphs } as const;

const faces: readonly FontFace[] = [
  { weight: 600, style: "normal", ...german, features: ["kern", "tnum"], isPreloaded: true },
  { weight: 400, style: "normal", ...german, features: ["kern", "tnum"], isPreloaded: true },
  { weight: 400, style: "italic", ...german, glyphs: plainGlyphs, features: [], isPreloaded: false },
  { weight: 400, style: "normal", ...european, features: [], isPreloaded: false },
  { weight: 600, style: "normal", ...european, features: [], isPreloaded: false },
];

/** Cuts that the PDF renderer sets with, as whole TrueType files: it embeds only the letters it uses. */
const pdfCuts = ["400-normal", "400-italic", "600-normal", "600-italic"];

/**
 * Builds what a portal page loads beside its HTML: one stylesheet, the fonts and the one module below `public/assets`, named by their
 * content, with `manifest.json`; the fonts of the PDF renderer go to `.assets/pdf-fonts`, the font rules for other
 * stylesheets to `.assets/fonts.css`. The same sources give the same bytes, older files are removed.
 *
 * @throws when a font source is missing, the fonts or the module exceed their budget, or the stylesheet does not compile
 */
export async function buildPortalAssets(root: string): Promise<PortalAssetManifest> {
  const folders = { public: path.join(root, "public/assets"), work: path.join(root, ".assets") };
  await mkdir(folders.public, { recursive: true });
  await mkdir(path.join(folders.work, "pdf-fonts"), { recursive: true });

  const fonts = await Promise.all(faces.map((face) => buildWebFont(face, folders.public)));
  const fontBytes = fonts.reduce((sum, { size }) => sum + size, 0);
  if (fontBytes > maxFontBytes) throw new Error(`The fonts take ${fontBytes} bytes, ${maxFontBytes} are allowed.`);
  const rules = fonts.map(({ rule }) => rule).join("\n");
  await writeFile(path.join(folders.work, "fonts.css"), rules);
  const fontRules = await writeHashed(folders.public, "fonts", "css", Buffer.from(rules));
  await Promise.all(pdfCuts.map((cut) => buildPdfFont(cut, folders.work)));
  const css = await compileStylesheet(
    folders,
    "portal",
    '@import "../components/portal/portal.css";\n@import "./fonts.css";\n',
  );
  const stylesheet = await writeHashed(folders.public, "portal", "css", Buffer.from(css));
  const preview = await buildPreviewStylesheets(folders, css);
  const module = await writeHashed(folders.public, "portal", "js", await buildPortalModule(root));

  const manifest = {
    stylesheet,
    module,
    fonts: fonts.filter(({ face }) => face.isPreloaded).map(({ address }) => address),
    fontRules,
    preview,
  };
  await writeFile(path.join(folders.public, "manifest.json"), `${JSON.stringify(manifest, null, 2)}\n`);
  await removeOthers(folders.public, [
    stylesheet,
    module,
    fontRules,
    ...Object.values(preview),
    ...fonts.map(({ address }) => address),
  ]);
  return manifest;
}

async function buildWebFont(face: FontFace, folder: string) {
  const source = await readFontSource(
    `${face.weight}-${face.style}`,
    face.coverage === "german" ? "latin" : "latin-ext",
  );
  const file = await subsetFont(source, face.glyphs, {
    targetFormat: "woff2",
    noHinting: true,
    keepFeatures: [...face.features],
    dropTables: ["DSIG", "STAT", "MVAR"],
  });
  const address = await writeHashed(folder, `newsreader-${face.coverage}-${face.weight}-${face.style}`, "woff2", file);
  return { face, address, size: file.length, rule: fontFaceRule(face, address) };
}

/**
 * A preloaded face is there before the first line is painted, or else only for the next page: no line moves. The others
 * set few words, and letters that a stand-in may lack.
 */
function fontFaceRule({ weight, style, glyphs, isPreloaded }: FontFace, address: string): string {
  return [
    "@font-face {",
    `  font-family: ${family};`,
    `  src: url("${address}") format("woff2");`,
    `  font-weight: ${weight};`,
    `  font-style: ${style};`,
    `  font-display: ${isPreloaded ? "optional" : "swap"};`,
    `  unicode-range: ${unicodeRange(glyphs)};`,
    "}",
    "",
  ].join("\n");
}

/** The glyphs as a CSS unicode-range, neighbours joined: "abc" → "U+61-63". */
function unicodeRange(glyphs: string): string {
  const points = [...new Set(Array.from(glyphs, (glyph) => glyph.codePointAt(0) ?? 0))].sort((a, b) => a - b);
  const ranges: { first: number; last: number }[] = [];
  for (const point of points) {
    const open = ranges.at(-1);
    if (open && point === open.last + 1) open.last = point;
    else ranges.push({ first: point, last: point });
  }
  const hex = (point: number) => point.toString(16);
  return ranges.map(({ first, last }) => `U+${first === last ? hex(first) : `${hex(first)}-${hex(last)}`}`).join(",");
}

async function buildPdfFont(cut: string, workFolder: string): Promise<void> {
  const file = await subsetFont(await readFontSource(cut, "latin"), undefined, {
    targetFormat: "truetype",
    keepAllGlyphs: true,
  });
  await writeFile(path.join(workFolder, "pdf-fonts", `newsreader-${cut}.ttf`), file);
}

function readFontSource(cut: string, set: string): Promise<Buffer> {
  return readFile(require.resolve(`@fontsource/newsreader/files/newsreader-${set}-${cut}.woff2`));
}

type Folders = { readonly public: string; readonly work: string };

async function compileStylesheet(folders: Folders, name: string, imports: string): Promise<string> {
  const entry = path.join(folders.work, `${name}-entry.css`);
  const output = path.join(folders.work, `${name}.css`);
  await writeFile(entry, imports);
  const cli = path.join(path.dirname(require.resolve("@tailwindcss/cli/package.json")), "dist/index.mjs");
  await run(process.execPath, [cli, "--input", entry, "--output", output, "--minify"], {
    cwd: path.dirname(folders.work),
  });
  return readFile(output, "utf8");
}

/** Whoever previews a page looks at it by day and by night without changing their system. */
async function buildPreviewStylesheets(folders: Folders, css: string): Promise<PortalAssetManifest["preview"]> {
  const write = (name: string, text: string) =>
    writeHashed(folders.public, `preview-${name}`, "css", Buffer.from(text));
  const fixed = (scheme: "light" | "dark") => {
    const isNight = scheme === "dark" ? "all" : "not all";
    const text = css.replaceAll(/\(prefers-color-scheme:\s*dark\)/g, isNight);
    return write(scheme, `${text}:root{color-scheme:only ${scheme}}`);
  };
  const frame = await compileStylesheet(folders, "preview", '@import "../components/preview/preview.css";\n');
  return { light: await fixed("light"), dark: await fixed("dark"), frame: await write("frame", frame) };
}

/** Writes a file under a name that changes with its content and answers its public address. */
async function writeHashed(folder: string, name: string, extension: string, content: Uint8Array): Promise<string> {
  const hash = createHash("sha256").update(content).digest("hex").slice(0, 12);
  const fileName = `${name}.${hash}.${extension}`;
  await writeFile(path.join(folder, fileName), content);
  return `/assets/${fileName}`;
}

async function removeOthers(folder: string, addresses: readonly string[]): Promise<void> {
  const kept = new Set(addresses.map((address) => path.basename(address)));
  const outdated = (await readdir(folder)).filter(
    (file) =>
      /^(portal|preview-\w+|embeds|fonts|newsreader-[\w-]+)\.[0-9a-f]{12}\.(css|js|woff2)$/.test(file) &&
      !kept.has(file),
  );
  await Promise.all(outdated.map((file) => rm(path.join(folder, file), { force: true })));
}

function asciiGlyphs(): string {
  return String.fromCharCode(...Array.from({ length: 0x7f - 0x20 }, (_, place) => 0x20 + place));
}

if (import.meta.main) {
  const manifest = await buildPortalAssets(path.dirname(import.meta.dirname));
  console.log(`Portal assets: ${manifest.stylesheet}`);
}
