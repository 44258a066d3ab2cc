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
};

let assets: Assets | null = null;

/** Addresses of the stylesheets, fonts and module that the build made; read once. */
export function portalAssets(): Assets {
  assets ??= manifestSchema.parse(
    JSON.parse(readFileSync(path.join(process.cwd(), "public", "assets", "manifest.json"), "utf8")),
  );
  return assets;
}
