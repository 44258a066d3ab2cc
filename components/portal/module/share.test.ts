// @vitest-environment happy-dom
import { beforeEach, expect, it, vi } from "vitest";
import { enhanceShare } from "./share.ts";

beforeEach(() => {
  document.body.innerHTML = `<ul><li hidden><button data-share="https://a.example/meldung/1-x" data-title="A: B"></button></li></ul>
    <p><button hidden data-copy="https://a.example/meldung/1" data-copied="Kopiert."></button><span role="status"></span></p>`;
});

const define = (name: "share" | "clipboard", value: unknown) =>
  Object.defineProperty(navigator, name, { value, configurable: true });
const item = () => document.querySelector("li");
const copyButton = () => document.querySelector<HTMLButtonElement>("[data-copy]");

it("shows nothing that the browser cannot do", () => {
  define("share", undefined);
  define("clipboard", undefined);
  enhanceShare();
  expect(item()?.hidden).toBe(true);
  expect(copyButton()?.hidden).toBe(true);
});

it("hands title and address to the device's sheet, and lets it be closed", async () => {
  const share = vi.fn(() => Promise.reject(new DOMException("closed", "AbortError")));
  define("share", share);
  define("clipboard", undefined);
  enhanceShare();
  expect(item()?.hidden).toBe(false);
  item()?.querySelector("button")?.click();
  expect(share).toHaveBeenCalledWith({ title: "A: B", url: "https://a.example/meldung/1-x" });
});

it("copies the short address and says so", async () => {
  const writeText = vi.fn(() => Promise.resolve());
  define("share", undefined);
  define("clipboard", { writeText });
  enhanceShare();
  copyButton()?.click();
  expect(writeText).toHaveBeenCalledWith("https://a.example/meldung/1");
  await vi.waitFor(() => expect(document.querySelector("[role=status]")?.textContent).toBe("Kopiert."));
});
