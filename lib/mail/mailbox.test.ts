import { describe, expect, it } from "vitest";
import { isMailbox } from "./mailbox.ts";

describe("one address", () => {
  it.each([
    "name@verlag.de",
    "erika.mustermann+abo@post.stadt-halle.example",
    "o'brien@example.org",
    "jürgen@müller-söhne.de",
    "x@xn--mller-kva.de",
    "123@4.example",
  ])("%s", (address) => expect(isMailbox(address)).toBe(true));
});

describe("anything else", () => {
  it.each([
    "",
    "name",
    "name@localhost",
    "@verlag.de",
    "name@",
    "name@verlag..de",
    "name@-verlag.de",
    "a@b@verlag.de",
    "name@verlag.de\r\nBcc: alle@verlag.de",
    "name@verlag.de\nSubject: x",
    "name\u0000@verlag.de",
    "na\u202eme@verlag.de",
    "name@verlag.de, zweiter@verlag.de",
    "name@verlag.de;zweiter@verlag.de",
    "Name <name@verlag.de>",
    '"name"@verlag.de',
    "name(Kommentar)@verlag.de",
    "gruppe:name@verlag.de",
    "name @verlag.de",
    `${"a".repeat(65)}@verlag.de`,
    `name@${"abcdefgh.".repeat(30)}de`,
  ])("%j", (text) => expect(isMailbox(text)).toBe(false));
});
