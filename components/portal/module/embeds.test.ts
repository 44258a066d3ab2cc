// @vitest-environment happy-dom
// @vitest-environment-options {"settings": {"handleDisabledFileLoadingAsSuccess": true}}
import { expect, it } from "vitest";
import { doc, embed } from "#editor/build-body.ts";
import { renderBodyHtml } from "#editor/render-html.ts";
import { enhanceEmbeds } from "./embeds.ts";

const address = "https://www.youtube.com/watch?v=abcdefghijk";
const body = doc("Vorher", embed(address, { title: "Ein „Rundgang“" }));

it("makes a frame of the very address after the click, with a name, the focus and no more rights than it needs", () => {
  document.body.innerHTML = renderBodyHtml(body, { articleHref: () => null, pictureOf: () => null, initials: [] });
  enhanceEmbeds();
  expect(document.querySelector("iframe")).toBeNull();
  const button = document.querySelector("button");
  expect(button?.hidden).toBe(false);
  button?.click();
  const frame = document.querySelector("iframe");
  expect(frame?.src).toBe("https://www.youtube-nocookie.com/embed/abcdefghijk?autoplay=1");
  expect(frame?.title).toBe("Ein „Rundgang“");
  expect(frame?.getAttribute("sandbox")).not.toMatch(/top-navigation|forms|modals|downloads/);
  expect(document.activeElement).toBe(frame);
  expect(document.querySelector(".embed-notice")).toBeNull();
  expect(document.querySelector(`a[href="${address}"]`)).not.toBeNull();
});
