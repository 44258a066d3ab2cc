import { readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { projectRoot } from "./project-root.ts";
import { renderRights } from "./rights-table.ts";

it("stands in the documentation as the policies say it; `npm run rights` writes it anew", () => {
  expect(readFileSync(path.join(projectRoot, "docs/rights.md"), "utf8")).toBe(renderRights());
});

it("tells authors' own pieces from those of others, and names nobody where nobody may", () => {
  const lines = renderRights().split("\n");
  const row = (name: string) =>
    lines
      .find((line) => line.startsWith(`| ${name} `))
      ?.split(/ *\| */)
      .slice(2, -1);
  expect(row("write in")).toEqual(["own, editor, admin", "editor, admin", "editor, admin", "–", "editor, admin", "–"]);
  expect(row("look at")).toEqual(Array(6).fill("author, editor, admin"));
  expect(row("`see-audit-log`")).toEqual(["–", "–", "yes"]);
});
