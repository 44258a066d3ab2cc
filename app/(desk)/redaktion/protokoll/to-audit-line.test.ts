import { expect, it } from "vitest";
import { nameSubject } from "./to-audit-line.ts";

it("names what an entry is about, by its number where people read that, and leaves an unknown name as it is", () => {
  expect(nameSubject({ subject: "front-page", subjectId: "all" })).toBe("Startseite");
  expect(nameSubject({ subject: "article", subjectId: "17" })).toBe("Artikel 17");
  expect(nameSubject({ subject: "redirect", subjectId: "/alt" })).toBe("Weiterleitung /alt");
  expect(nameSubject({ subject: "constructor", subjectId: "all" })).toBe("constructor");
});
