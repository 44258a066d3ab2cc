import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import type { ActionResult } from "#components/ui/action-result.ts";
import { SAVE_DELAY_MS, SavingSession, type SavingState } from "./saving-session.ts";

type Answer = ActionResult<{ version: number }>;

/** A server that answers when the test says so. */
function openDesk(version = 1) {
  const screen = { text: "" };
  const states: SavingState["kind"][] = [];
  const calls: { base: number; text: string; answer: (answer: Answer) => void }[] = [];
  const session = new SavingSession<string>({
    version,
    collect: () => screen.text,
    store: (base, text) => new Promise((answer) => calls.push({ base, text, answer })),
    onState: (state) => states.push(state.kind),
  });
  return {
    session,
    states,
    calls,
    type(text: string) {
      screen.text += text;
      session.touch();
    },
  };
}

function failure(code: string): Answer {
  return { ok: false, code, message: "nein", problems: [] };
}

describe("a saving session", () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  it("saves after a pause in typing, once", async () => {
    const desk = openDesk();
    desk.type("a");
    desk.type("b");
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS);
    expect(desk.calls.map(({ base, text }) => [base, text])).toEqual([[1, "ab"]]);
    desk.calls[0]?.answer({ ok: true, data: { version: 2 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.states).toEqual(["unsaved", "unsaved", "saving", "saved"]);
  });

  it("keeps what is typed during a save and continues from the new version", async () => {
    const desk = openDesk();
    desk.type("a");
    const done = desk.session.flush();
    desk.type("b");
    desk.calls[0]?.answer({ ok: true, data: { version: 2 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.calls[1]).toMatchObject({ base: 2, text: "ab" });
    desk.calls[1]?.answer({ ok: true, data: { version: 3 } });
    await expect(done).resolves.toBe(true);
    expect(desk.states.at(-1)).toBe("saved");
    expect(desk.session.hasUnsaved).toBe(false);
  });

  it("never has two saves on the way, whatever asks for them", async () => {
    const desk = openDesk();
    desk.type("a");
    const first = desk.session.flush();
    const second = desk.session.flush();
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS);
    expect(desk.calls).toHaveLength(1);
    desk.calls[0]?.answer({ ok: true, data: { version: 2 } });
    await expect(Promise.all([first, second])).resolves.toEqual([true, true]);
    expect(desk.calls).toHaveLength(1);
  });

  it("tries again by itself when the server cannot be reached, and says saved only then", async () => {
    const desk = openDesk();
    desk.type("a");
    const tried = desk.session.flush();
    desk.calls[0]?.answer(failure("unexpected"));
    await expect(tried).resolves.toBe(false);
    expect(desk.states.at(-1)).toBe("waiting");
    await vi.advanceTimersByTimeAsync(10_000);
    expect(desk.calls[1]).toMatchObject({ base: 1, text: "a" });
    desk.calls[1]?.answer({ ok: true, data: { version: 2 } });
    await vi.advanceTimersByTimeAsync(0);
    expect(desk.states.at(-1)).toBe("saved");
  });

  it("stops for good when somebody else saved first", async () => {
    const desk = openDesk();
    desk.type("a");
    const tried = desk.session.flush();
    desk.calls[0]?.answer(failure("stale"));
    await expect(tried).resolves.toBe(false);
    desk.type("b");
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.calls).toHaveLength(1);
    expect(desk.states.at(-1)).toBe("stale");
    expect(desk.session.hasUnsaved).toBe(true);
  });

  it("waits for the next change after a refusal", async () => {
    const desk = openDesk();
    desk.type("a");
    const tried = desk.session.flush();
    desk.calls[0]?.answer(failure("invalid"));
    await tried;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(desk.calls).toHaveLength(1);
    desk.type("b");
    await vi.advanceTimersByTimeAsync(SAVE_DELAY_MS);
    expect(desk.calls[1]).toMatchObject({ text: "ab" });
  });
});
