/** Listening on every address of a machine is no address to call. */
const EVERYWHERE: Readonly<Record<string, string>> = { "0.0.0.0": "127.0.0.1", "::": "::1" };

/**
 * The name under which this machine reaches its own server that listens on `host`. The framework sends requests with a
 * person's cookies there; not told, it would send them to port 3000, whoever listens.
 */
export function ownHost(host: string): string {
  return EVERYWHERE[host] ?? host;
}
