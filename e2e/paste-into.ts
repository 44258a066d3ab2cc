import type { Locator } from "@playwright/test";

/** Pastes into a field what a clipboard holds, by types such as `text/html`, as the browser does it on Ctrl+V. */
export async function pasteInto(field: Locator, contents: Readonly<Record<string, string>>): Promise<void> {
  await field.focus();
  await field.evaluate((element, entries) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of entries) clipboardData.setData(type, text);
    element.dispatchEvent(new ClipboardEvent("paste", { clipboardData, bubbles: true, cancelable: true }));
  }, Object.entries(contents));
}
