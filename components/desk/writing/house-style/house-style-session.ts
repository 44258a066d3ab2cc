import type { Editor } from "@tiptap/core";
import { Mapping } from "@tiptap/pm/transform";
import type { Finding } from "#editor/house-style/check-block.ts";
import { collectBlocks } from "#editor/house-style/collect-blocks.ts";
import { findingsPlugin } from "#editor/house-style/findings-plugin.ts";
import { goToFinding, mendAllAlike, mendFinding } from "#editor/house-style/mend-finding.ts";
import { findingsIn, findingsPluginKey, placeFindings, textBetween } from "#editor/house-style/placed-findings.ts";
import type { HouseRule } from "#editor/house-style/rule.ts";
import type { CheckAnswer, CheckRequest } from "#editor/house-style/text-checker.ts";
import { BlockNumbers } from "./block-numbers.ts";
import { exemptedForm } from "./exempted-form.ts";
import type { HouseStyle } from "./house-style.ts";
import { goToLine, mendLine } from "./mend-line.ts";
import { type HouseStyleView, LINE_NAMES, type Lines, type ShownFinding } from "./shown-finding.ts";

/** How long nothing may be typed before the text is checked, in milliseconds. */
const PAUSE = 300;

/** The part of a worker that a session needs. */
export type CheckWorker = Pick<Worker, "postMessage" | "terminate" | "addEventListener">;

/** Where the blocks of a question stood, and what happened to the text since. */
type Asked = { readonly starts: readonly number[]; readonly mapping: Mapping };
type Answered = Asked & { readonly findings: CheckAnswer["findings"] };

type SessionSettings = {
  readonly editor: Editor;
  readonly style: HouseStyle;
  readonly lines: Lines;
  readonly createWorker: () => CheckWorker;
};

/**
 * Checks one article while it is written: after a pause it sends what changed to a worker, and shows the answer where
 * those words stand by then. An answer to an older question is dropped. When the worker fails, the session falls silent.
 */
export class HouseStyleSession {
  readonly editor: Editor;
  readonly #rules: ReadonlyMap<number, HouseRule>;
  readonly #worker: CheckWorker | null;
  readonly #numbers = new BlockNumbers();
  readonly #listeners = new Set<() => void>();
  #exempted: Set<string>;
  #lines: Lines;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #version = 0;
  #asked: Asked = { starts: [], mapping: new Mapping() };
  #answered: Answered | null = null;
  #nextKey = 1;
  #view: HouseStyleView = { kind: "waiting" };

  constructor({ editor, style, lines, createWorker }: SessionSettings) {
    this.editor = editor;
    this.#lines = lines;
    this.#rules = new Map(style.rules.map((rule) => [rule.id, rule]));
    this.#exempted = new Set(style.exemptions.map(({ ruleId, form }) => exemptionName(ruleId, form)));
    editor.registerPlugin(findingsPlugin(), (plugin, others) => [plugin, ...others]);
    editor.on("transaction", this.#onTransaction);
    this.#worker = this.#startWorker(createWorker, style.rules);
    this.#ask();
  }

  end(): void {
    clearTimeout(this.#timer);
    this.#worker?.terminate();
    this.editor.off("transaction", this.#onTransaction);
    if (!this.editor.isDestroyed) this.editor.unregisterPlugin(findingsPluginKey);
  }

  /** The words of the fields above the text. */
  setLines(lines: Lines): void {
    if (LINE_NAMES.every((name) => lines[name] === this.#lines[name])) return;
    this.#lines = lines;
    this.#askSoon();
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly getView = (): HouseStyleView => this.#view;

  mend(finding: ShownFinding, proposal: string): void {
    if (finding.where === "body") mendFinding(this.editor.view, finding.key, proposal);
    else mendLine({ ...finding, where: finding.where }, proposal);
  }

  /** All places of the text with the same words to which the same rule objects. */
  mendAll(finding: ShownFinding, proposal: string): void {
    const placed = findingsIn(this.editor.state).find(({ key }) => key === finding.key);
    if (placed !== undefined) mendAllAlike(this.editor.view, placed, proposal);
  }

  jump(finding: ShownFinding): void {
    if (finding.where !== "body") {
      goToLine({ ...finding, where: finding.where });
      return;
    }
    const placed = findingsIn(this.editor.state).find(({ key }) => key === finding.key);
    if (placed !== undefined) goToFinding(this.editor.view, placed);
  }

  /** Hides what was found at once; storing it is the caller's. */
  exempt(ruleId: number, form: string): void {
    this.#exempted.add(exemptionName(ruleId, form));
    this.#show();
  }

  /** Shows again what was ignored: one form, or all. */
  unexempt(only?: { readonly ruleId: number; readonly form: string }): void {
    if (only === undefined) this.#exempted = new Set();
    else this.#exempted.delete(exemptionName(only.ruleId, only.form));
    this.#show();
  }

  readonly #onTransaction = ({ transaction }: { transaction: { docChanged: boolean; mapping: Mapping } }): void => {
    if (!transaction.docChanged || this.#view.kind === "failed") return;
    for (const mapping of new Set([this.#asked.mapping, this.#answered?.mapping])) {
      mapping?.appendMapping(transaction.mapping);
    }
    this.#askSoon();
    this.#dropMended();
  };

  #startWorker(createWorker: () => CheckWorker, rules: readonly HouseRule[]): CheckWorker | null {
    try {
      const worker = createWorker();
      worker.addEventListener("message", (event: Event) => this.#onAnswer(event));
      worker.addEventListener("error", () => this.#fail());
      worker.postMessage({ kind: "rules", rules } satisfies CheckRequest);
      return worker;
    } catch {
      // A browser without workers, or one that may not start ours: writing goes on without the check.
      this.#fail();
      return null;
    }
  }

  #askSoon(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#ask(), PAUSE);
  }

  #ask(): void {
    if (this.#worker === null || this.#view.kind === "failed") return;
    const blocks = collectBlocks(this.editor.state.doc);
    this.#version += 1;
    this.#asked = { starts: blocks.map(({ from }) => from), mapping: new Mapping() };
    const request: CheckRequest = {
      kind: "text",
      version: this.#version,
      blocks: this.#numbers.toSend(this.#lines, blocks),
    };
    this.#worker.postMessage(request);
  }

  #onAnswer(event: Event): void {
    // The worker sends nothing else.
    const answer = (event as MessageEvent<CheckAnswer>).data;
    if (answer.version !== this.#version || this.editor.isDestroyed) return;
    this.#answered = { ...this.#asked, findings: answer.findings };
    this.#show();
  }

  #show(): void {
    const answered = this.#answered;
    if (answered === null) return;
    const found = answered.findings.flatMap((findings, block) =>
      findings.flatMap((finding) => this.#place(finding, block, answered) ?? []),
    );
    const lines = found.filter(({ where }) => where !== "body");
    this.#setView([...lines, ...this.#underline(found.filter(({ where }) => where === "body"))]);
  }

  /** Underlines anew only when something changed. @returns the findings by the keys under which they stand */
  #underline(found: readonly ShownFinding[]): readonly ShownFinding[] {
    const { state, view } = this.editor;
    const standing = findingsIn(state);
    if (sameFindings(standing, found)) {
      return found.map((finding, index) => ({ ...finding, key: standing[index]?.key ?? finding.key }));
    }
    view.dispatch(
      placeFindings(
        state.tr,
        found.map((finding) => ({ ...finding, level: finding.law.level })),
      ),
    );
    return found;
  }

  #place(finding: Finding, block: number, { starts, mapping }: Asked): ShownFinding | null {
    const law = this.#rules.get(finding.rule);
    if (law === undefined || this.#exempted.has(exemptionName(finding.rule, finding.found))) return null;
    this.#nextKey += 1;
    const shown = { ...finding, law, key: this.#nextKey };
    const line = LINE_NAMES[block];
    if (line !== undefined) {
      return this.#lines[line].slice(finding.from, finding.to) === finding.found ? { ...shown, where: line } : null;
    }
    const start = starts[block - LINE_NAMES.length] ?? 0;
    const from = mapping.map(start + finding.from, 1);
    const to = mapping.map(start + finding.to, -1);
    const stands = from < to && textBetween(this.editor.state.doc, from, to) === finding.found;
    return stands ? { ...shown, from, to, where: "body" } : null;
  }

  /** What is mended or changed leaves the list at once, without waiting for the next answer. */
  #dropMended(): void {
    if (this.#view.kind !== "checked") return;
    const keys = new Set(findingsIn(this.editor.state).map(({ key }) => key));
    const left = this.#view.findings.filter(({ where, key }) => where !== "body" || keys.has(key));
    if (left.length < this.#view.findings.length) this.#setView(left);
  }

  #setView(findings: readonly ShownFinding[]): void {
    this.#view = { kind: "checked", ruleCount: this.#rules.size, findings, ignoredCount: this.#exempted.size };
    for (const listener of this.#listeners) listener();
  }

  #fail(): void {
    this.#view = { kind: "failed" };
    clearTimeout(this.#timer);
    for (const listener of this.#listeners) listener();
  }
}

function exemptionName(ruleId: number, found: string): string {
  return `${ruleId} ${exemptedForm(found)}`;
}

type Placed = { readonly from: number; readonly to: number; readonly rule: number; readonly found: string };

function sameFindings(shown: readonly Placed[], found: readonly Placed[]): boolean {
  return (
    shown.length === found.length &&
    shown.every((one, index) => {
      const other = found[index];
      return one.from === other?.from && one.to === other.to && one.rule === other.rule && one.found === other.found;
    })
  );
}
