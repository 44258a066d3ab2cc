import { siteUrl } from "../site-url.ts";

/** The public address of a path of ours. */
export function absoluteAddress(address: string): string {
  return new URL(address, siteUrl()).href;
}
