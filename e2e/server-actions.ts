import { readFileSync } from "node:fs";
import path from "node:path";
import { type APIRequestContext, expect, type Page } from "@playwright/test";
import { z } from "zod";
import { projectRoot } from "#operations/project-root.ts";

/** Somebody at the desk who speaks to the server without its pages: `request` carries their session. */
export type DeskCaller = { readonly request: APIRequestContext; readonly url: string };

const manifestSchema = z.object({
  node: z.record(
    z.string(),
    z.object({
      filename: z.string(),
      exportedName: z.string(),
      workers: z.record(z.string(), z.unknown()),
    }),
  ),
});

const answerSchema = z.discriminatedUnion("ok", [
  z.object({ ok: z.literal(true), data: z.unknown() }),
  z.object({
    ok: z.literal(false),
    code: z.string(),
    message: z.string(),
    problems: z.array(z.object({ field: z.string(), message: z.string() })),
  }),
]);

export type ActionAnswer = z.infer<typeof answerSchema>;

/** Calls a Server Action by the name of its function, as the browser does, and reads its answer. */
export async function callAction(caller: DeskCaller, name: string, input: unknown): Promise<ActionAnswer> {
  const answer = await send(caller, name, input);
  const body = await answer.body();
  const row = returnedRow(body);
  if (row === undefined) throw new Error(`${name} answered ${answer.status()}: ${body.toString().slice(0, 300)}`);
  return answerSchema.parse(JSON.parse(row, (_key, value: unknown) => withoutEscape(value)));
}

/**
 * Row 1 of the framework's answer is what the action returned; row 0 points at it. Rows are lines, but for long texts,
 * which come as `2:T` with their length in bytes and no end of line; they stay references here.
 */
function returnedRow(answer: Buffer): string | undefined {
  for (let at = 0; at < answer.length; ) {
    const [head, id, length] = /^([\da-f]*):(?:T([\da-f]+),)?/.exec(answer.toString("latin1", at, at + 40)) ?? [];
    if (head === undefined) return undefined;
    const start = at + head.length;
    const lineEnd = answer.indexOf("\n", start);
    const end = length === undefined ? lineEnd : start + Number.parseInt(length, 16);
    if (id === "1") return answer.toString("utf8", start, end);
    at = length === undefined ? end + 1 : end;
  }
  return undefined;
}

/** The same for calls that must succeed. @returns the action's data */
export async function mustSucceed(caller: DeskCaller, name: string, input: unknown): Promise<unknown> {
  const answer = await callAction(caller, name, input);
  expect(answer.ok, `${name}: ${JSON.stringify(answer)}`).toBe(true);
  return answer.ok ? answer.data : undefined;
}

/** Takes pieces away from readers and puts them into the trash, so that other tests find the portal as it was. */
export async function clearAway(caller: DeskCaller, articleIds: readonly number[]): Promise<void> {
  for (const id of articleIds) {
    await callAction(caller, "unpublishAction", id);
    await mustSucceed(caller, "trashAction", id);
  }
}

function send({ request, url }: DeskCaller, name: string, input: unknown) {
  const { id, address } = findAction(name);
  return request.post(address, {
    headers: {
      "Next-Action": id,
      Origin: url,
      "Content-Type": "text/plain;charset=UTF-8",
      Accept: "text/x-component",
    },
    data: Buffer.from(encodeArguments([input])),
    maxRedirects: 0,
  });
}

/** JSON in which a leading `$` is doubled: the framework's own references begin with one. */
function encodeArguments(values: readonly unknown[]): string {
  return JSON.stringify(values, (_key, value: unknown) =>
    typeof value === "string" && value.startsWith("$") ? `$${value}` : value,
  );
}

function withoutEscape(value: unknown): unknown {
  return typeof value === "string" && value.startsWith("$$") ? value.slice(1) : value;
}

export type BuiltAction = { readonly id: string; readonly address: string };

/** Begun before the page calls this action; over when the server has answered: what a page shows at once may not be stored yet. */
export async function answerTo(page: Page, name: string): Promise<void> {
  const { id } = findAction(name);
  const answer = await page.waitForResponse((response) => response.request().headers()["next-action"] === id);
  expect(answer.ok(), name).toBe(true);
}

/** Every Server Action of the build as `file#name`. */
export function listActions(): readonly string[] {
  return Object.values(readManifest().node).map(({ filename, exportedName }) => `${filename}#${exportedName}`);
}

let built: ReadonlyMap<string, BuiltAction> | null = null;

/** The id of a Server Action in this build, and a page that answers to it. */
export function findAction(name: string): BuiltAction {
  built ??= readActions();
  const action = built.get(name);
  if (action === undefined) throw new Error(`There is no Server Action ${name} in the build`);
  return action;
}

function readManifest(): z.infer<typeof manifestSchema> {
  const file = path.join(projectRoot, ".next/server/server-reference-manifest.json");
  return manifestSchema.parse(JSON.parse(readFileSync(file, "utf8")));
}

function readActions(): ReadonlyMap<string, BuiltAction> {
  const { node } = readManifest();
  return new Map(
    Object.entries(node).map(([id, { exportedName, workers }]) => [exportedName, { id, address: addressOf(workers) }]),
  );
}

/** An action answers only at a page that uses it: `app/(desk)/redaktion/artikel/[id]/page` is `/redaktion/artikel/1`. */
function addressOf(workers: Readonly<Record<string, unknown>>): string {
  const [page = ""] = Object.keys(workers);
  return page
    .replace(/^app/, "")
    .replace(/\/page$/, "")
    .replace(/\/\([^)]*\)/g, "")
    .replace(/\[[^\]]*\]/g, "1");
}
