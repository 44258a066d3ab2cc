import { expect, type Page } from "@playwright/test";
import { test as base } from "./newsroom-test.ts";

/** Everything that the browser complained about: broken scripts, refused by the Content-Security-Policy or not. */
export function listenForComplaints(page: Page): readonly string[] {
  const complaints: string[] = [];
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(`${page.url()}: ${message.text()}`);
  });
  page.on("pageerror", (error) => complaints.push(`${page.url()}: ${error.stack ?? error.message}`));
  return complaints;
}

/** As `newsroom-test.ts`, and no browser at the desk may complain on its console. */
export const test = base.extend({
  newsroom: async ({ newsroom }, use) => {
    const heard: (readonly string[])[] = [];
    await use({
      ...newsroom,
      signIn: async (role) => {
        const page = await newsroom.signIn(role);
        heard.push(listenForComplaints(page));
        return page;
      },
    });
    expect(heard.flat()).toEqual([]);
  },
});
