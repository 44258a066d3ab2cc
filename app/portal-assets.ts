import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { PortalAssets } from "#components/portal/document-head.tsx";

const manifestSchema = z.object({
  stylesheet: z.string(),
  fonts: z.array(z.string()),
  fontRules: z.string(),
  module: z.string(),
  preview: z.object({ light: z.string(), dark: z.string(), frame: z.string() }),
});

type Assets = PortalAssets & {
  readonly fontRules: string;
  readonly preview: { readonly light: string; readonly dark: string; readonly frame: string };
  readonly style: string;
  /** By which a page's policy knows its style, as CSP 3 has it: "sha256-…". */
  readonly styleHash: string;
};

let assets: Assets | null = null;

/** What the build made for pages: the style's words, addresses of the other stylesheets, fonts and module; read once. */
export function portalAssets(): Assets {
  assets ??= readAssets(path.join(process.cwd(), "public"));
  return assets;
}

function readAssets(folder: string): Assets {
  const manifest = manifestSchema.parse(JSON.parse(readFileSync(path.join(folder, "assets", "manifest.json"), "utf8")));
  const style = readFileSync(path.join(folder, manifest.stylesheet), "utf8").trim();
  return { ...manifest, style, styleHash: `sha256-${createHash("sha256").update(style).digest("base64")}` };
}
