import { defineConfig } from "vitest/config";

// Unit tests stand beside the code and need no database; integration tests start a PostgreSQL of their own.
export default defineConfig({
  test: {
    // The library leaves one core idle, half of a small machine.
    maxWorkers: "100%",
    projects: [
      {
        test: {
          name: "unit",
          include: ["{app,components,editor,lib,newsroom,press,portal,readers,operations}/**/*.test.{ts,tsx}"],
          environment: "node",
          // They leave nothing behind, and loading the modules anew for each file takes longer than the tests.
          isolate: false,
          // Ends what hangs; a busy machine is no failure.
          testTimeout: 60_000,
        },
      },
      {
        test: {
          name: "integration",
          include: ["test/integration/**/*.test.ts"],
          environment: "node",
          globalSetup: ["test/integration/database-setup.ts"],
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
