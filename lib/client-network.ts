import { isIPv6 } from "node:net";

const IPV4_IN_IPV6 = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i;

/**
 * The part of an internet address that one household or attacker cannot change at will: an IPv4 address itself, the
 * /64 network of an IPv6 address (RFC 6177: the smallest that a site gets). Anything else counts as it is.
 */
export function clientNetwork(address: string): string {
  const mapped = IPV4_IN_IPV6.exec(address)?.[1];
  if (mapped !== undefined) return mapped;
  const [withoutZone = ""] = address.split("%");
  if (!isIPv6(withoutZone)) return address;
  return `${expand(withoutZone).slice(0, 4).join(":")}::/64`;
}

/** The eight groups, none left out; URL parsing brings every spelling into the canonical one first. */
function expand(address: string): string[] {
  const canonical = new URL(`http://[${address}]/`).hostname.slice(1, -1);
  const [head = "", tail] = canonical.split("::");
  const before = groups(head);
  if (tail === undefined) return before;
  const after = groups(tail);
  const zeros = new Array<string>(8 - before.length - after.length).fill("0");
  return [...before, ...zeros, ...after];
}

function groups(part: string): string[] {
  return part === "" ? [] : part.split(":");
}
