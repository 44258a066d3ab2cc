// @vitest-environment happy-dom
import { act, useState } from "react";
import { createRoot, type Root } from "react-dom/client";
import { afterEach, beforeEach, expect, it, vi } from "vitest";
import { recommendationMessages as words } from "#lib/messages/desk-recommendations.ts";
import type { PublishedPiece } from "#newsroom/articles/published-piece.ts";
import type { ChosenPiece } from "../writing-article.ts";
import { RecommendedField } from "./recommended-field.tsx";

const piece = (id: number): PublishedPiece => ({
  id,
  kicker: "Ammertal",
  headline: `Kongress ${id}`,
  day: "2026-05-04",
});
const chosen = (id: number, facts: Partial<ChosenPiece> = {}): ChosenPiece => ({
  ...piece(id),
  isVisible: true,
  isPaid: false,
  ...facts,
});

let root: Root;
let current: readonly ChosenPiece[] = [];
const find = vi.fn(async (_query: string) => ({ ok: true as const, data: [piece(1), piece(2)] }));

beforeEach(() => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  vi.useFakeTimers();
  find.mockClear();
  root = createRoot(document.body.appendChild(document.createElement("div")));
});
afterEach(() => {
  act(() => root.unmount());
  document.body.replaceChildren();
  vi.useRealTimers();
});

function Harness({ given }: { readonly given: readonly ChosenPiece[] }) {
  const [value, setValue] = useState(given);
  current = value;
  return <RecommendedField value={value} onChange={setValue} find={find} />;
}

const show = (given: readonly ChosenPiece[]) => act(() => root.render(<Harness given={given} />));

async function type(text: string): Promise<void> {
  const field = document.querySelector("input");
  // React listens to the setter of the instance; the prototype's writes past it, as the browser does.
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(field, text);
  act(() => void field?.dispatchEvent(new Event("input", { bubbles: true })));
  await act(() => vi.advanceTimersByTimeAsync(300));
}

function press(key: string): void {
  act(() => void document.querySelector("input")?.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true })));
}

it("asks when something is typed, offers what is not chosen yet, and takes it with the Enter key", async () => {
  show([chosen(1)]);
  await act(() => vi.advanceTimersByTimeAsync(300));
  expect(find).not.toHaveBeenCalled();
  await type("Kongress");
  expect([...document.querySelectorAll('[role="option"]')].map((option) => option.textContent)).toEqual([
    "Ammertal: Kongress 24.5.2026",
  ]);
  press("Enter");
  expect(current).toEqual([chosen(1), chosen(2)]);
});

it("says what nobody will see and what must not stand there, and that it is full", async () => {
  show([chosen(3, { isPaid: true }), chosen(4, { isVisible: false }), ...[5, 6, 7, 8].map((id) => chosen(id))]);
  expect(document.body.textContent).toContain(words.paid);
  expect(document.body.textContent).toContain(words.hidden);
  await type("Kongress");
  expect(document.querySelectorAll('[role="option"]')).toHaveLength(0);
  expect(document.body.textContent).toContain(words.full(6));
});
