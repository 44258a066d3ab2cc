import type { Page } from "@playwright/test";
import { createAccount } from "./newsroom-command.ts";
import { enterDesk, type House, test as newsroomTest } from "./newsroom-test.ts";
import { type Account, removeFolder, startServer } from "./running-server.ts";

type OwnHouse = House & {
  /** The only admin. */
  readonly admin: Account;
};

const START_TIMEOUT_MS = 250_000;

/**
 * Tests that change what belongs to everybody: a newsroom without the demo, with one admin, started for them alone.
 * It stands behind a proxy, so that a test can come from another address.
 */
export const test = newsroomTest.extend<{ desk: Page }, { ownHouse: OwnHouse }>({
  ownHouse: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const server = await startServer({ DEMO: "0", TRUST_PROXY: "1" });
      const { url, dataDir } = server;
      await use({ url, dataDir, admin: createAccount(dataDir, "admin") });
      await server.stop();
      removeFolder(dataDir);
    },
    { scope: "worker", timeout: START_TIMEOUT_MS },
  ],
  house: async ({ ownHouse }, use) => use(ownHouse),
  /** The admin's browser at the desk. */
  desk: async ({ newsroom, ownHouse }, use) => {
    const page = await newsroom.stranger();
    await enterDesk(page, ownHouse.admin);
    await use(page);
  },
});
