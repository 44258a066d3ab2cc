import { history, redo, undo } from "@tiptap/pm/history";
import { EditorState, type Transaction } from "@tiptap/pm/state";
import type { EditorView } from "@tiptap/pm/view";
import { describe, expect, it } from "vitest";
import { doc, paragraph } from "../build-body.ts";
import { bodySchema } from "../extensions.ts";
import { collectBlocks, textOfBlock } from "./collect-blocks.ts";
import { findingsPlugin } from "./findings-plugin.ts";
import { goToFinding, mendAllAlike, mendFinding, nextFinding } from "./mend-finding.ts";
import { findingAt, findingsIn, type PlacedFinding, placeFindings } from "./placed-findings.ts";

/** As much of a view as the commands use. */
class FakeView {
  state: EditorState;
  readonly editable = true;
  constructor(...texts: string[]) {
    this.state = EditorState.create({
      doc: bodySchema.nodeFromJSON(doc(...texts.map((text) => paragraph(text)))),
      plugins: [history(), findingsPlugin()],
    });
  }
  dispatch = (transaction: Transaction) => {
    this.state = this.state.apply(transaction);
  };
  focus(): void {}
  get text(): string {
    return this.state.doc.textContent;
  }
}

/** Underlines every „Email“. */
function underlined(...texts: string[]) {
  const fake = new FakeView(...texts);
  const findings = collectBlocks(fake.state.doc).flatMap(({ node, from }) =>
    [...textOfBlock(node).matchAll(/Email/g)].map(({ index }) => ({ from: from + index, to: from + index + 5 })),
  );
  fake.dispatch(
    placeFindings(
      fake.state.tr,
      findings.map((place, key): PlacedFinding => {
        return { ...place, key, rule: 1, level: "error", found: "Email", proposals: ["E-Mail"] };
      }),
    ),
  );
  // The commands use nothing of a view but what the double has.
  return { fake, view: fake as unknown as EditorView };
}

const places = ({ state }: FakeView) => findingsIn(state).map(({ from, to }) => [from, to]);

describe("an underlined finding", () => {
  it("moves with the text and stays while others type around it", () => {
    const { fake } = underlined("Eine Email.", "Noch eine Email.");
    fake.dispatch(fake.state.tr.insertText("Heute: ", 1));
    expect(places(fake)).toEqual([
      [13, 18],
      [31, 36],
    ]);
  });

  it("is gone as soon as its words change, the others stay", () => {
    const { fake } = underlined("Eine Email und eine Email.");
    fake.dispatch(fake.state.tr.insertText("l", 10, 10));
    expect(places(fake)).toHaveLength(1);
    fake.dispatch(fake.state.tr.delete(1, 28));
    expect(places(fake)).toEqual([]);
  });

  it("stays when a letter is typed right behind it, until the next check", () => {
    const { fake } = underlined("Email");
    fake.dispatch(fake.state.tr.insertText("s", 6));
    expect(places(fake)).toEqual([[1, 6]]);
  });

  it("is mended in one step, and one undo brings the words back", () => {
    const { fake, view } = underlined("Eine Email.");
    fake.dispatch(fake.state.tr.insertText("!", 12));
    const [finding] = findingsIn(fake.state);
    expect(mendFinding(view, finding?.key ?? -1, "E-Mail")).toBe(true);
    expect(fake.text).toBe("Eine E-Mail.!");
    expect(places(fake)).toEqual([]);
    fake.dispatch(fake.state.tr.insertText("?", 14));
    undo(fake.state, fake.dispatch);
    undo(fake.state, fake.dispatch);
    expect(fake.text).toBe("Eine Email.!");
    redo(fake.state, fake.dispatch);
    expect(fake.text).toBe("Eine E-Mail.!");
  });

  it("is mended together with all like it, in one step", () => {
    const { fake, view } = underlined("Email, Email", "und Email.");
    const [first] = findingsIn(fake.state);
    expect(first && mendAllAlike(view, first, "E-Mail")).toBe(true);
    expect(fake.text).toBe("E-Mail, E-Mailund E-Mail.");
    undo(fake.state, fake.dispatch);
    expect(fake.text).toBe("Email, Emailund Email.");
  });

  it("that has gone cannot be mended", () => {
    const { view } = underlined("Email");
    expect(mendFinding(view, 99, "E-Mail")).toBe(false);
  });

  it("is reached from the one before it, and the first from the last", () => {
    const { fake, view } = underlined("Eine Email.", "Noch eine Email.");
    const visited = [1, 1, 1, -1].map((step) => {
      const next = nextFinding(view, step === 1 ? 1 : -1);
      if (next) goToFinding(view, next);
      return findingAt(fake.state, fake.state.selection.head)?.key;
    });
    expect(visited).toEqual([0, 1, 0, 1]);
  });
});
