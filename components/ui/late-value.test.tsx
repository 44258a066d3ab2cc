// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it } from "vitest";
import { useLateValue } from "./late-value.ts";

const reported: string[] = [];
let type: (next: string) => void;

function Probe({ kept }: { readonly kept: string }) {
  const [shown, report] = useLateValue(kept, (next) => reported.push(next));
  type = report;
  return <p>{shown}</p>;
}

it("shows what was typed at once, takes no echo for news, and news over what was typed", () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  document.body.innerHTML = "<div></div>";
  const root = createRoot(document.body.querySelector("div") ?? document.body);
  const keep = (kept: string) => act(() => root.render(<Probe kept={kept} />));
  const shown = () => document.querySelector("p")?.textContent;
  keep("");
  act(() => type("N"));
  act(() => type("Ne"));
  expect([shown(), reported]).toEqual(["Ne", ["N", "Ne"]]);
  keep("N");
  expect(shown()).toBe("Ne");
  keep("Ne");
  expect(shown()).toBe("Ne");
  keep("Von anderen");
  expect(shown()).toBe("Von anderen");
  act(() => root.unmount());
});
