import { spawnSync } from "node:child_process";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { expect } from "@playwright/test";
import { projectRoot } from "#operations/project-root.ts";
import { test } from "./newsroom-test.ts";
import { publishPiece } from "./written-piece.ts";

const fixture = path.join(projectRoot, "test/fixtures/legacy/kongress-in-ammertal.txt");

/** The operators' command line, against the server that is running. */
function newsroomCommand(dataDir: string, ...words: string[]): string {
  const run = spawnSync(process.execPath, ["operations/newsroom.ts", ...words], {
    cwd: projectRoot,
    encoding: "utf8",
    env: { ...process.env, DATABASE_URL: "", DATA_DIR: dataDir },
  });
  expect(run.status, run.stderr).toBe(0);
  return run.stdout;
}

test("a real piece is imported, edited, given a keyword, published and read by a stranger", async ({ newsroom }) => {
  const printed = newsroomCommand(newsroom.dataDir, "import", "legacy", fixture);
  const id = /^ *Artikel +.*?(\d{6})/m.exec(printed)?.[1];
  expect(id, printed).toBeDefined();

  const editor = await newsroom.signIn("editor");
  await editor.goto(`/redaktion/artikel/${id}`);
  const headline = editor.getByRole("textbox", { name: "Titel" });
  await expect(headline).not.toHaveValue("");
  await headline.fill("Erster Digitalkongress im Ammertal");
  await editor.getByRole("textbox", { name: "Text" }).press("Control+End");
  await editor.keyboard.press("Enter");
  const mark = randomUUID().slice(0, 4);
  await editor.keyboard.type(`Die Veranstalter sprachen von einem "gelungenen Auftakt ${mark}" - und planen weiter.`);

  const keyword = `Registerkongress ${mark}`;
  const keywords = editor.getByRole("combobox", { name: "Stichwörter" });
  await keywords.fill(keyword);
  await editor.getByRole("option", { name: `‚${keyword}‘ anlegen` }).click();
  await editor.getByRole("radio", { name: "Thema" }).check();
  await editor.getByRole("button", { name: "Anlegen" }).click();
  await expect(editor.getByRole("button", { name: `‚${keyword}‘ entfernen` })).toBeVisible();
  await expect(editor.getByRole("group", { name: "Speicherstand" })).toHaveText("Gespeichert");

  await publishPiece(editor);

  const reader = await newsroom.stranger();
  const answer = await reader.goto(`/meldung/${id}`);
  expect(answer?.status()).toBe(200);
  expect(reader.url()).toContain(`/meldung/${id}-erster-digitalkongress-im-ammertal`);
  await expect(reader.getByRole("heading", { level: 1 })).toContainText("Erster Digitalkongress im Ammertal");
  await expect(reader.getByText(`„gelungenen Auftakt ${mark}“ – und planen weiter.`)).toBeVisible();
  await expect(reader.getByRole("link", { name: keyword })).toBeVisible();
  expect(await reader.context().cookies()).toEqual([]);
});
