// @vitest-environment happy-dom
import { act } from "react";
import { createRoot } from "react-dom/client";
import { expect, it, vi } from "vitest";
import { tellRead, useUnread } from "./use-unread.ts";

vi.mock("next/navigation", () => ({ usePathname: () => "/redaktion/mitteilungen" }));

function Bell() {
  return useUnread(1);
}

it("shows the answer to the latest question, also when an earlier one is answered after it", async () => {
  Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  const answers: PromiseWithResolvers<Response>[] = [];
  vi.stubGlobal("fetch", () => {
    const answer = Promise.withResolvers<Response>();
    answers.push(answer);
    return answer.promise;
  });
  const root = createRoot(document.body.appendChild(document.createElement("p")));
  await act(async () => root.render(<Bell />));
  await act(async () => {
    tellRead();
    tellRead();
  });
  const [earlier, later] = answers;
  await act(async () => later?.resolve(new Response("0")));
  await act(async () => earlier?.resolve(new Response("1")));
  expect(document.body.textContent).toBe("0");
  act(() => root.unmount());
});
