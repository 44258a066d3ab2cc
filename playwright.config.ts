import { defineConfig } from "@playwright/test";
import { browserProgram, browserSwitches } from "./e2e/browser-program.ts";

export default defineConfig({
  testDir: "e2e",
  testMatch: "**/*.test.ts",
  globalSetup: "./e2e/global-setup.ts",
  fullyParallel: false,
  // Each has a server of its own.
  workers: 2,
  retries: 0,
  // Both end what hangs; a busy machine is no failure.
  timeout: 180_000,
  expect: { timeout: 20_000 },
  reporter: [["list"], ["json", { outputFile: "test-results/e2e.json" }]],
  outputDir: "test-results/e2e",
  use: {
    locale: "de-DE",
    timezoneId: "Europe/Berlin",
    // A recording of everything makes the tests a third slower; `--trace on` makes one of what failed.
    trace: "off",
    screenshot: "only-on-failure",
    launchOptions: {
      executablePath: browserProgram(),
      args: [...browserSwitches],
    },
  },
});
