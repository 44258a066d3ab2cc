// @vitest-environment happy-dom
import { act } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { ToastProvider } from "#components/ui/toast.tsx";
import type { HealthActions, HealthKeyword } from "./health-entry.ts";
import { HealthList } from "./health-list.tsx";

vi.mock("next/navigation", () => ({ useRouter: () => ({ refresh: () => undefined }) }));

const keyword = (id: number, name: string): HealthKeyword => ({
  ...{ id, name, kind: "topic", acronym: null, aliases: [], useCount: 0 },
});
const [first, second] = [keyword(1, "Deichbau"), keyword(2, "Koog")];
const deeds: string[] = [];
const done = async (deed: string) => {
  deeds.push(deed);
  return { ok: true as const, data: { journalId: "7" } };
};
const actions: HealthActions = {
  mergeKeywords: () => done("merge"),
  deleteKeyword: ({ id }) => done(`delete ${id}`),
  setKind: () => done("kind"),
  undo: ({ journalId }) => done(`undo ${journalId}`),
  distinguish: async () => ({ ok: true, data: undefined }),
};
let root: Root;

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = "<div></div>";
  root = createRoot(document.body.querySelector("div") ?? document.body);
  deeds.length = 0;
});

afterEach(() => act(() => root.unmount()));

async function show(...keywords: readonly HealthKeyword[]): Promise<void> {
  await act(async () =>
    root.render(
      <ToastProvider>
        <HealthList content={{ list: "unused", keywords }} actions={actions} />
      </ToastProvider>,
    ),
  );
}

async function press(key: string): Promise<void> {
  const event = new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true });
  await act(async () => document.activeElement?.dispatchEvent(event));
}

const focused = () => document.activeElement?.getAttribute("aria-label");

it("is entered by j, and keeps the focus at its place when a row leaves, behind the last one too", async () => {
  await show(first, second);
  await press("j");
  expect(focused()).toBe("Deichbau");
  await press("j");
  expect(focused()).toBe("Koog");
  await press("l");
  await show(first);
  expect(focused()).toBe("Deichbau");
  await press("Delete");
  await show();
  expect(focused()).toBe("Unbenutzt");
  await press("z");
  await show(first);
  expect(focused()).toBe("Deichbau");
  expect(deeds).toEqual(["delete 2", "delete 1", "undo 7"]);
});
