// @vitest-environment happy-dom
import { Editor } from "@tiptap/core";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { doc, paragraph } from "#editor/build-body.ts";
import { editingExtensions } from "#editor/editing-extensions.ts";
import type { HouseRule } from "#editor/house-style/rule.ts";
import { type CheckRequest, TextChecker } from "#editor/house-style/text-checker.ts";
import { type CheckWorker, HouseStyleSession } from "./house-style-session.ts";

const rules: readonly HouseRule[] = [
  { id: 7, kind: "spelling", right: "E-Mail", wrong: ["Email"], isInflected: false, level: "error", reason: "Duden" },
];

/** A worker that answers when it is told to. */
class SlowWorker implements CheckWorker {
  readonly requests: CheckRequest[] = [];
  isTerminated = false;
  readonly #checker = new TextChecker();
  readonly #listeners = new Map<string, (event: Event) => void>();

  postMessage(request: CheckRequest): void {
    this.requests.push(request);
  }
  addEventListener(type: string, listener: unknown): void {
    // The session listens with functions only.
    this.#listeners.set(type, listener as (event: Event) => void);
  }
  terminate(): void {
    this.isTerminated = true;
  }
  /** Answers the request of this place in the order of asking. */
  answer(index: number): void {
    for (const request of this.requests.slice(0, index)) this.#checker.answer(request);
    const request = this.requests[index];
    const data = request && this.#checker.answer(request);
    if (data) this.#listeners.get("message")?.(new MessageEvent("message", { data }));
  }
  break(): void {
    this.#listeners.get("error")?.(new Event("error"));
  }
}

const lines = { headline: "Die Email", kicker: "", teaser: "" };
let editor: Editor;
let worker: SlowWorker;

function begin(...texts: string[]): HouseStyleSession {
  editor = new Editor({
    element: document.createElement("div"),
    extensions: editingExtensions,
    content: structuredClone(doc(...texts.map((text) => paragraph(text)))) as object,
    injectCSS: false,
  });
  worker = new SlowWorker();
  return new HouseStyleSession({ editor, style: { rules, exemptions: [] }, lines, createWorker: () => worker });
}

function placesIn(session: HouseStyleSession) {
  const view = session.getView();
  return view.kind === "checked" ? view.findings.map(({ where, from, to }) => [where, from, to]) : view.kind;
}

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  editor.destroy();
  vi.useRealTimers();
});

it("shows what was found in the fields and in the text", () => {
  const session = begin("Eine Email.");
  expect(placesIn(session)).toBe("waiting");
  worker.answer(1);
  expect(placesIn(session)).toEqual([
    ["headline", 4, 9],
    ["body", 6, 11],
  ]);
});

it("sends after a pause, and only what changed", () => {
  begin("Eine Email.", "Ein Brief.");
  for (const letter of "neu ") {
    editor.commands.insertContentAt(1, letter);
    vi.advanceTimersByTime(200);
  }
  expect(worker.requests).toHaveLength(2);
  vi.advanceTimersByTime(300);
  const [, , request] = worker.requests;
  expect(request?.kind === "text" && request.blocks.map(({ text }) => text !== undefined)).toEqual([
    false,
    false,
    false,
    true,
    false,
  ]);
});

it("puts a late answer where the words stand by then", () => {
  const session = begin("Eine Email.");
  editor.commands.insertContentAt(1, "Heute: ");
  worker.answer(1);
  expect(placesIn(session)).toContainEqual(["body", 13, 18]);
});

it("drops the answer to an older question", () => {
  const session = begin("Eine Email.");
  worker.answer(1);
  for (const _question of ["second", "third"]) {
    editor.commands.insertContentAt(1, "Email ");
    vi.advanceTimersByTime(300);
  }
  worker.answer(2);
  expect(placesIn(session)).toHaveLength(2);
  worker.answer(3);
  expect(placesIn(session)).toHaveLength(4);
});

it("forgets a finding as soon as its words change, without an answer", () => {
  const session = begin("Eine Email.");
  worker.answer(1);
  editor.commands.insertContentAt(8, "x");
  expect(placesIn(session)).toEqual([["headline", 4, 9]]);
});

it("ignores a form at once, and shows it again", () => {
  const session = begin("Eine Email.");
  worker.answer(1);
  session.exempt(7, "Email");
  expect(placesIn(session)).toEqual([]);
  session.unexempt();
  expect(placesIn(session)).toHaveLength(2);
});

it("falls silent when the worker fails or cannot be started, and writing goes on", () => {
  const session = begin("Eine Email.");
  worker.break();
  editor.commands.insertContentAt(1, "Heute: ");
  vi.advanceTimersByTime(1000);
  expect(placesIn(session)).toBe("failed");
  expect(worker.requests).toHaveLength(2);
  session.end();

  const unable = new HouseStyleSession({
    editor,
    style: { rules, exemptions: [] },
    lines,
    createWorker: () => {
      throw new Error("no workers here");
    },
  });
  expect(placesIn(unable)).toBe("failed");
});

it("takes everything along when it ends", () => {
  const session = begin("Eine Email.");
  worker.answer(1);
  session.end();
  expect(worker.isTerminated).toBe(true);
  expect(editor.view.dom.querySelector("[data-finding]")).toBeNull();
});
