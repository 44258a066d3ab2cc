import type { NextConfig } from "next";

const config: NextConfig = {
  poweredByHeader: false,
  // Documents are compressed once per edition by the portal itself; a proxy compresses the rest.
  compress: false,
  // Types are checked by `npm run validate`, which also runs before every release.
  typescript: { ignoreBuildErrors: true },
  serverExternalPackages: ["@myriaddreamin/typst-ts-node-compiler", "@node-rs/argon2", "sharp", "nodemailer"],
  experimental: { serverActions: { bodySizeLimit: "6mb" } },
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
