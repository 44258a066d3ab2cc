import { closeDatabases } from "#lib/database/connection.ts";
import { readPostgresRecord } from "#operations/database/embedded-postgres.ts";
import { buildUser } from "../../test/factories/user.ts";
import { enterDesk, findRunningHouse, type House, test as newsroomTest } from "../newsroom-test.ts";
import { removeFolder, startServer } from "../running-server.ts";

type Role = "author" | "editor" | "admin";
type Fixtures = {
  /** This process works on the house's database and pictures, as a second instance would. */
  readonly instance: undefined;
  /** The cookie of somebody of this role, for plain requests. */
  readonly cookieOf: (role: Role) => Promise<string>;
};

const START_TIMEOUT_MS = 250_000;

/** A house of its own, which no other test finds full of canaries. */
export const test = newsroomTest.extend<Fixtures, { canaryHouse: House }>({
  canaryHouse: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs
    async ({}, use) => {
      const running = findRunningHouse();
      if (running !== null) return use(running);
      const server = await startServer({ DEMO: "0" });
      await use({ url: server.url, dataDir: server.dataDir });
      await server.stop();
      removeFolder(server.dataDir);
    },
    { scope: "worker", timeout: START_TIMEOUT_MS },
  ],
  house: async ({ canaryHouse }, use) => use(canaryHouse),
  instance: [
    async ({ house }, use) => {
      const url = readPostgresRecord(house.dataDir)?.url;
      if (url === undefined) throw new Error("The server has no embedded database.");
      const { DATABASE_URL, DATA_DIR } = process.env;
      Object.assign(process.env, { DATABASE_URL: url, DATA_DIR: house.dataDir });
      await use(undefined);
      await closeDatabases();
      for (const [name, value] of Object.entries({ DATABASE_URL, DATA_DIR }))
        if (value === undefined) delete process.env[name];
        else process.env[name] = value;
    },
    { auto: true },
  ],
  cookieOf: async ({ newsroom, instance: _instance }, use) => {
    await use(async (role) => {
      const page = await newsroom.stranger();
      await enterDesk(page, await buildUser({ role }));
      return (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
    });
  },
});
