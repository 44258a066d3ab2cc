import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { readSettings } from "#newsroom/settings/settings-queries.ts";
import packageJson from "#package.json" with { type: "json" };
import { readEdition } from "#portal/edition.ts";

const TIMEOUT_MS = 3_000;

/** Everything that must work for readers and editors; each check says "ok" or "failed", details stand in the log. */
const checks: Record<string, () => Promise<unknown>> = {
  portal: readEdition,
  newsroom: readSettings,
  storage: () => mediaStorage().has("health/probe"),
};

/** `GET /api/health`: 200 while all is well, 503 with the failing part otherwise. */
export async function GET(): Promise<Response> {
  const results = await Promise.all(
    Object.entries(checks).map(async ([name, check]) => [name, await outcome(check)] as const),
  );
  const isWell = results.every(([, result]) => result === "ok");
  return Response.json(
    { status: isWell ? "ok" : "failed", version: packageJson.version, checks: Object.fromEntries(results) },
    { status: isWell ? 200 : 503, headers: { "Cache-Control": "no-store" } },
  );
}

async function outcome(check: () => Promise<unknown>): Promise<"ok" | "failed"> {
  const late = new Promise<never>((_resolve, reject) => {
    setTimeout(() => reject(new Error("timeout")), TIMEOUT_MS).unref();
  });
  try {
    await Promise.race([check(), late]);
    return "ok";
  } catch (error) {
    process.stderr.write(`health: ${error instanceof Error ? error.message : String(error)}\n`);
    return "failed";
  }
}
