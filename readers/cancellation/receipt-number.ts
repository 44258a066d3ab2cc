import { randomInt } from "node:crypto";

/** Nothing that is mistaken for something else, neither in print (0 O, 1 I, 5 S) nor on the phone (B P, D T, H K, M N). */
const SIGNS = "23456789ACFKLMRUWXY";
const LENGTH = 6;

/** A number such as K-2026-7AC4XM: drawn, not counted, so that it does not tell how many have cancelled. */
export function drawReceiptNumber(year: string): string {
  const signs = Array.from({ length: LENGTH }, () => SIGNS.charAt(randomInt(SIGNS.length)));
  return `K-${year}-${signs.join("")}`;
}
