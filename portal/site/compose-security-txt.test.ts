import { expect, it } from "vitest";
import { composeSecurityTxt } from "./compose-security-txt.ts";

const canonical = "https://rathausblatt.example/.well-known/security.txt";

it("names a contact and an end that lies ahead, less than a year", () => {
  const now = new Date("2018-11-30T23:59:00Z");
  const lines = composeSecurityTxt({ contact: "mailto:it@rathausblatt.example", canonical, now }).trim().split("\n");
  expect(lines).toEqual([
    "Contact: mailto:it@rathausblatt.example",
    "Expires: 2019-05-01T00:00:00Z",
    "Preferred-Languages: de, en",
    `Canonical: ${canonical}`,
  ]);
});
