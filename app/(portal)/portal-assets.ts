import { readFileSync } from "node:fs";
import path from "node:path";
import { z } from "zod";
import type { PortalAssets } from "#components/portal/document-head.tsx";

const manifestSchema = z.object({ stylesheet: z.string(), fonts: z.array(z.string()), embedModule: z.string() });

let assets: PortalAssets | null = null;

/** Addresses of the stylesheet, fonts and module that the build made; read once. */
export function portalAssets(): PortalAssets {
  assets ??= manifestSchema.parse(
    JSON.parse(readFileSync(path.join(process.cwd(), "public", "assets", "manifest.json"), "utf8")),
  );
  return assets;
}
