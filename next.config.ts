import { existsSync, readdirSync } from "node:fs";
import path from "node:path";
import type { NextConfig } from "next";

/** The portal's assets are made before the application is built. */
function hashedAssets(): string[] {
  const folder = path.join(process.cwd(), "public", "assets");
  return existsSync(folder) ? readdirSync(folder).filter((file) => /\.[0-9a-f]{12}\.\w+$/.test(file)) : [];
}

const config: NextConfig = {
  poweredByHeader: false,
  // For the desk and the assets; documents arrive compressed, once per edition, and are left alone.
  compress: true,
  // Pictures have their sizes already. The framework's own would be kept on the disk, also after a piece was withdrawn.
  images: { unoptimized: true },
  // Types are checked by `npm run validate` and `npm test`.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: [
    // One Yjs for the whole process: its types are told by their constructors.
    "yjs",
    "@tiptap/y-tiptap",
    "@myriaddreamin/typst-ts-node-compiler",
    "@node-rs/argon2",
    "sharp",
    "nodemailer",
    // Reads a file of its own package.
    "pg-boss",
  ],
  turbopack: { resolveAlias: { "next/dist/compiled/buffer": { browser: "./components/ui/no-node-buffer.ts" } } },
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
  async headers() {
    const immutable = [{ key: "Cache-Control", value: "public, max-age=31536000, immutable" }];
    // Named by their content: what stands at such an address never changes. Only for what exists, or a shared cache
    // that asks an older instance for a file of the next release would keep the 404 for a year.
    return hashedAssets().map((file) => ({ source: `/assets/${file}`, headers: immutable }));
  },
  async rewrites() {
    return {
      // Addresses of the former system, such as /meldung_30205_erster-kongress.html; Next has no partial segments.
      beforeFiles: [{ source: "/meldung_:rest(.*)", destination: "/legacy-meldung/:rest" }],
      afterFiles: [],
      fallback: [],
    };
  },
};

// Next requires the default export.
export default config;
