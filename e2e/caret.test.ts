import { expect, type Page } from "@playwright/test";
import { test } from "./newsroom-test.ts";
import { clearAway } from "./server-actions.ts";
import { buildPiece, writePiece } from "./written-piece.ts";

declare global {
  interface Window {
    /** What the server said while it is held back; null while everything passes. */
    held: (() => void)[] | null;
  }
}

const text = (desk: Page) => desk.getByRole("textbox", { name: "Text", exact: true });

/** Lets the page's messages from the server be held back, and be delivered in a moment that a test chooses. */
async function holdable(desk: Page): Promise<void> {
  await desk.addInitScript(() => {
    window.held = null;
    window.WebSocket = class extends WebSocket {
      constructor(address: string | URL, protocols?: string | string[]) {
        super(address, protocols);
        this.addEventListener("message", (event) => {
          if (window.held === null || !event.isTrusted) return;
          event.stopImmediatePropagation();
          window.held.push(() => this.dispatchEvent(new MessageEvent("message", { data: event.data })));
        });
      }
    };
  });
}

test("what others write in the very moment in which the caret is moved does not move it back", async ({ newsroom }) => {
  const [desk, other] = [await newsroom.signIn("editor"), await newsroom.signIn("admin")];
  await holdable(desk);
  const id = await writePiece(desk, buildPiece({ text: ["Der Schalter steht im Erdgeschoss."] }));
  await other.goto(`/redaktion/artikel/${id}`);
  await expect(text(other)).toContainText("Erdgeschoss");

  await text(desk).press("Control+End");
  for (const _letter of "im Erdgeschoss.") await desk.keyboard.press("Shift+ArrowLeft");
  await expect.poll(() => desk.evaluate(() => document.getSelection()?.toString())).toBe("im Erdgeschoss.");
  await desk.evaluate(() => {
    window.held = [];
  });
  await text(other).press("Control+End");
  await other.keyboard.type(" Auch samstags.");
  await expect.poll(() => desk.evaluate(() => window.held?.length ?? 0)).toBeGreaterThan(2);

  // As a click does it: the browser has moved the caret and not yet told so when the next message is taken up.
  await text(desk).evaluate((editor) => {
    document.getSelection()?.collapse(document.createTreeWalker(editor, NodeFilter.SHOW_TEXT).nextNode(), 4);
    const held = window.held ?? [];
    window.held = null;
    for (const deliver of held) deliver();
  });
  await desk.keyboard.type("neue ");
  for (const page of [desk, other]) {
    await expect(text(page)).toContainText("Der neue ");
    await expect(text(page)).toContainText("Schalter steht im Erdgeschoss. Auch samstags.");
  }
  await clearAway({ request: desk.request, url: newsroom.url }, [id]);
});
