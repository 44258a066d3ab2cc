import { expect, it, vi } from "vitest";
import { onSignedOut, onStoreRequest, requestStore, tellSignedOut } from "./before-sign-out.ts";

it("every page that listens is asked to store, and none that has stopped listening", async () => {
  const [store, stopped] = [vi.fn(), vi.fn()];
  const end = onStoreRequest(store);
  onStoreRequest(stopped)();
  requestStore();
  await expect.poll(() => store.mock.calls.length).toBe(1);
  expect(stopped).not.toHaveBeenCalled();
  end();
});

it("what is written in this page is let go once its person is signed out", () => {
  const [leave, stopped] = [vi.fn(), vi.fn()];
  const end = onSignedOut(leave);
  onSignedOut(stopped)();
  tellSignedOut();
  end();
  tellSignedOut();
  expect([leave, stopped].map(({ mock }) => mock.calls.length)).toEqual([1, 0]);
});
