import { describe, expect, it } from "vitest";
import { decoyPasswordHash, hashPassword, verifyPassword } from "./password.ts";

describe("the hash of a password", () => {
  it("is argon2id with OWASP's parameters and a salt of its own", async () => {
    const [first, second] = await Promise.all([hashPassword("Dachzeile im Nebel"), hashPassword("Dachzeile im Nebel")]);
    expect(first).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(first).not.toBe(second);
  });

  it("opens for the same characters and for no others", async () => {
    const stored = await hashPassword(" Käse\u0000 & Brot ");
    expect(await verifyPassword(stored, " Käse\u0000 & Brot ")).toBe(true);
    for (const other of ["Käse\u0000 & Brot", " käse\u0000 & brot ", " Käse", " Ka\u0308se\u0000 & Brot "]) {
      expect(await verifyPassword(stored, other)).toBe(false);
    }
  });

  it("tells 128 characters from 127 and the last one from another", async () => {
    const long = `${"ü".repeat(127)}a`;
    const stored = await hashPassword(long);
    expect(await verifyPassword(stored, long)).toBe(true);
    expect(await verifyPassword(stored, long.slice(0, 127))).toBe(false);
    expect(await verifyPassword(stored, `${"ü".repeat(127)}b`)).toBe(false);
  });

  it("costs the decoy as much as a real one", async () => {
    const parameters = (hash: string) => hash.split("$").slice(1, 4);
    expect(parameters(await decoyPasswordHash())).toEqual(parameters(await hashPassword("irgendeins")));
  });
});
