import path from "node:path";
import { gzipSync } from "node:zlib";
import { build } from "esbuild";

/** What the script of the portal may weigh on its way to a reader who takes gzip, in bytes. */
export const MAX_MODULE_BYTES = 6_000;

/**
 * The portal's one script, bundled and minified for browsers that know modules.
 * @throws when it does not compile, or weighs more than readers should carry for what nobody needs
 */
export async function buildPortalModule(root: string): Promise<Uint8Array> {
  const { outputFiles } = await build({
    entryPoints: [path.join(root, "components/portal/module/portal-module.ts")],
    absWorkingDir: root,
    bundle: true,
    minify: true,
    format: "esm",
    target: "es2022",
    charset: "utf8",
    legalComments: "none",
    logLevel: "silent",
    write: false,
  });
  const bytes = outputFiles[0]?.contents ?? new Uint8Array();
  const weight = gzipSync(bytes).byteLength;
  if (weight > MAX_MODULE_BYTES) {
    throw new Error(`The portal's module weighs ${weight} bytes compressed, ${MAX_MODULE_BYTES} are allowed.`);
  }
  return bytes;
}
