import { execFileSync } from "node:child_process";
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { z } from "zod";
import { projectRoot } from "./project-root.ts";

/** What one file may import and what it may not: files of the house by their path, packages by their name. */
type Law = { readonly refused: readonly string[]; readonly allowed: readonly string[] };

const PRISMA_CLIENT = [
  "prisma/generated/client.ts",
  "package:@prisma/client",
  "package:@prisma/adapter-pg",
  "package:pg",
];
const DATABASE = ["lib/database/connection.ts", "lib/jobs/ask-at.ts", "package:pg-boss", ...PRISMA_CLIENT];
const NEXT = ["package:next/headers", "package:next/navigation", "package:next-auth/jwt"];
const OUTSIDE = ["operations/start.ts", "test/factories/user.ts", "e2e/sign-in.ts"];
const WRITE = ["newsroom/working-copy/store-working-copy.ts", "newsroom/people/actor.ts"];
const PRESS = ["press/articles/publish-article.ts"];
const READ = ["portal/articles/article-queries.ts", "portal/articles/article.ts"];
const READERS = ["readers/cancellations/request-cancellation.ts"];
const APP = ["app/session.ts"];
const VIEWS = ["components/ui/button.tsx", "components/portal/article-view.tsx"];
const NEWSROOM_FACTS = [
  "newsroom/articles/article.ts",
  "newsroom/articles/article-policy.ts",
  "newsroom/articles/content-limits.ts",
  "newsroom/keywords/keyword-schema.ts",
  "newsroom/keywords/keyword.ts",
  "newsroom/people/actor.ts",
  "newsroom/people/desk-policy.ts",
  "newsroom/pictures/picture.ts",
  "newsroom/settings/settings.ts",
];
const PORTAL_FACTS = ["portal/articles/article.ts", "portal/search/search-query.ts", "portal/site/site.ts"];

const laws: Readonly<Record<string, Law>> = {
  "lib/messages/desk.ts": {
    refused: [
      "editor/body.ts",
      ...WRITE,
      ...PRESS,
      ...READ,
      ...READERS,
      ...APP,
      ...VIEWS,
      ...PRISMA_CLIENT,
      ...NEXT,
      ...OUTSIDE,
    ],
    allowed: ["lib/errors.ts", "package:zod", "package:node:path"],
  },
  "lib/database/connection.ts": {
    refused: ["editor/body.ts", ...WRITE, ...PRESS, ...READ, ...READERS, ...APP, ...VIEWS, ...NEXT, ...OUTSIDE],
    allowed: ["lib/errors.ts", ...PRISMA_CLIENT],
  },
  "editor/heading/schema.ts": {
    refused: [...WRITE, ...PRESS, ...READ, ...READERS, ...APP, ...VIEWS, ...DATABASE, ...NEXT, ...OUTSIDE],
    allowed: ["lib/errors.ts", "editor/messages.ts", "package:@tiptap/core"],
  },
  "newsroom/working-copy/store-working-copy.ts": {
    refused: [...PRESS, ...READ, ...READERS, ...APP, ...VIEWS, ...NEXT, ...OUTSIDE],
    allowed: ["editor/parse-body.ts", "newsroom/people/actor.ts", ...DATABASE],
  },
  "newsroom/articles/article-policy.ts": {
    refused: [
      ...DATABASE,
      "newsroom/articles/article-queries.ts",
      "newsroom/newsroom-database.ts",
      ...PRESS,
      ...READ,
      ...NEXT,
    ],
    allowed: ["lib/errors.ts", "editor/body.ts", "newsroom/people/actor.ts"],
  },
  "newsroom/keywords/keyword.ts": {
    refused: [
      ...DATABASE,
      "newsroom/keywords/keyword-queries.ts",
      "package:node:crypto",
      ...PRESS,
      ...READ,
      ...OUTSIDE,
    ],
    allowed: ["editor/body.ts"],
  },
  "press/articles/print-article.ts": {
    refused: [...READ, ...READERS, ...APP, ...VIEWS, ...NEXT, ...OUTSIDE],
    allowed: ["editor/render-html.ts", "lib/errors.ts", ...WRITE],
  },
  "portal/articles/article-queries.ts": {
    refused: [...WRITE, ...PRESS, ...READERS, ...APP, ...VIEWS, ...NEXT, ...OUTSIDE],
    allowed: ["editor/text/print.ts", "portal/portal-database.ts", ...DATABASE],
  },
  "portal/articles/article.ts": {
    refused: [...WRITE, ...PRESS, ...DATABASE, "portal/articles/article-queries.ts", ...NEXT, ...OUTSIDE],
    allowed: ["editor/body.ts", "portal/site/site.ts"],
  },
  "readers/cancellations/request-cancellation.ts": {
    refused: [...WRITE, ...PRESS, ...READ, ...APP, ...VIEWS, ...NEXT, ...OUTSIDE],
    allowed: ["lib/errors.ts", ...DATABASE],
  },
  "components/desk/article-editor.tsx": {
    refused: [
      "newsroom/articles/article-queries.ts",
      "newsroom/working-copy/store-working-copy.ts",
      "newsroom/newsroom-database.ts",
      "portal/articles/article-queries.ts",
      ...PRESS,
      ...READERS,
      ...APP,
      ...DATABASE,
      ...OUTSIDE,
      "package:next/link",
    ],
    allowed: [
      "lib/messages/desk.ts",
      "editor/extensions.ts",
      ...VIEWS,
      ...NEWSROOM_FACTS,
      ...PORTAL_FACTS,
      "package:next/navigation",
    ],
  },
  "components/portal/article-view.tsx": {
    refused: [
      ...NEWSROOM_FACTS,
      "components/ui/button.tsx",
      "portal/articles/article-queries.ts",
      ...PRESS,
      ...DATABASE,
      ...NEXT,
    ],
    allowed: ["lib/messages/portal.ts", "components/portal/headline.tsx", ...PORTAL_FACTS, "package:react"],
  },
  "app/(portal)/meldung/[article]/route.tsx": {
    refused: [...WRITE, ...PRESS, ...DATABASE, "components/ui/button.tsx", ...OUTSIDE],
    allowed: ["components/portal/article-view.tsx", ...READ, ...READERS, "app/(portal)/answer-document.tsx"],
  },
  "app/(desk)/redaktion/artikel/actions.ts": {
    refused: [...DATABASE, ...OUTSIDE],
    allowed: [...WRITE, ...PRESS, ...READERS, ...APP, ...VIEWS, ...NEXT],
  },
  "operations/start.ts": {
    refused: [],
    allowed: [...WRITE, ...PRESS, ...READ, ...READERS, ...DATABASE, "package:next", "test/factories/user.ts"],
  },
};

/** Every way to import one target, so that none of them is a way around the law. */
function importsOf(target: string, from: string): readonly string[] {
  const [, packageName] = target.split("package:");
  return packageName === undefined
    ? [`#${target}`, relativePath(target, from)].flatMap(statementsFor)
    : statementsFor(packageName);
}

/** Between two rooms the alias is the only way; inside a room either will do. */
function lawfulImportsOf(target: string, from: string): readonly string[] {
  const isNeighbour = target.split("/")[0] === from.split("/")[0];
  return isNeighbour || target.startsWith("package:") ? importsOf(target, from) : statementsFor(`#${target}`);
}

function relativePath(target: string, from: string): string {
  const relative = path.relative(path.dirname(from), target);
  return relative.startsWith(".") ? relative : `./${relative}`;
}

function statementsFor(specifier: string): readonly string[] {
  return [
    `import { a } from "${specifier}";`,
    `import type { A } from "${specifier}";`,
    `import "${specifier}";`,
    `export { b } from "${specifier}";`,
    `export type { B } from "${specifier}";`,
    `void import("${specifier}");`,
  ];
}

const reportSchema = z.object({
  diagnostics: z.array(
    z.object({
      severity: z.string(),
      category: z.literal("lint/style/noRestrictedImports"),
      location: z.object({ path: z.string(), start: z.object({ line: z.number() }) }),
    }),
  ),
});

/** Lints one file per law in a folder of its own, under the house's own configuration. */
function lintImports(folder: string): string {
  for (const [file, { refused, allowed }] of Object.entries(laws)) {
    mkdirSync(path.join(folder, path.dirname(file)), { recursive: true });
    const lines = [
      ...refused.flatMap((target) => importsOf(target, file)),
      ...allowed.flatMap((target) => lawfulImportsOf(target, file)),
    ];
    writeFileSync(path.join(folder, file), lines.join("\n"));
  }
  copyFileSync(path.join(projectRoot, "biome.json"), path.join(folder, "biome.json"));
  const biome = createRequire(import.meta.url).resolve("@biomejs/biome/bin/biome");
  const flags = [
    "--vcs-enabled=false",
    "--only=style/noRestrictedImports",
    "--max-diagnostics=none",
    "--reporter=json",
  ];
  try {
    return execFileSync(process.execPath, [biome, "lint", ...flags, "."], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
  } catch (error) {
    // Biome ends with 1 when it finds something, as it should here.
    return z.object({ stdout: z.string() }).parse(error).stdout;
  }
}

const caught = new Set<string>();
let folder = "";

beforeAll(() => {
  folder = mkdtempSync(path.join(tmpdir(), "dachzeile-import-law-"));
  const { diagnostics } = reportSchema.parse(JSON.parse(lintImports(folder)));
  for (const { severity, location } of diagnostics) {
    if (severity !== "error") continue;
    const lines = readFileSync(path.join(folder, location.path), "utf8").split("\n");
    caught.add(`${location.path}: ${lines[location.start.line - 1]}`);
  }
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe.each(Object.entries(laws))("in %s", (file, { refused, allowed }) => {
  const isCaught = (line: string) => caught.has(`${file}: ${line}`);

  it("every import against the direction of the house is an error", () => {
    const lines = refused.flatMap((target) => importsOf(target, file));
    expect(lines.filter((line) => !isCaught(line))).toEqual([]);
  });

  it("every import along the direction of the house passes", () => {
    const lines = allowed.flatMap((target) => lawfulImportsOf(target, file));
    expect(lines.filter(isCaught)).toEqual([]);
  });
});
