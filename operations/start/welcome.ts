import type { Environment } from "#lib/environment.ts";
import { isSetUpOpen, issueSetUpLink } from "#newsroom/people/set-up.ts";
import { isDemoUnfinished, readDemoAccounts } from "../demo/demo-accounts.ts";
import { loadDemo } from "../demo/load-demo.ts";

/**
 * Makes an empty newsroom usable and says how to come in: the demo newsroom, or a one-time link for the first admin.
 * @returns the lines to print when everything is ready
 */
export async function welcome(
  environment: Environment,
  dataDir: string,
  isEmbedded: boolean,
  say: (line: string) => void,
  signal: AbortSignal,
): Promise<readonly string[]> {
  const isDemoWanted = (environment.DEMO ?? (isEmbedded ? "1" : "0")) === "1";
  const isDemoDue = isDemoUnfinished(dataDir) || (isDemoWanted && (await isSetUpOpen()));
  if (isDemoDue) await loadDemo(dataDir, say, signal);
  const addresses = [`Portal:     ${environment.SITE_URL}/`, `Redaktion:  ${environment.SITE_URL}/redaktion`];
  if (await isSetUpOpen()) {
    return [
      ...addresses,
      `Einrichten: ${environment.SITE_URL}/einrichten?token=${await issueSetUpLink()} (gilt einmal, 48 Stunden)`,
    ];
  }
  return [...addresses, ...demoLines(dataDir)];
}

function demoLines(dataDir: string): readonly string[] {
  const accounts = readDemoAccounts(dataDir);
  if (accounts.length === 0) return [];
  return [
    "",
    "Konten der Demo-Redaktion:",
    ...accounts.map(({ role, email, password }) => `  ${role.padEnd(7)} ${email}  ${password}`),
  ];
}
