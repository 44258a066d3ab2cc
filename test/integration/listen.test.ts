import { randomUUID } from "node:crypto";
import { describe, expect, it, vi } from "vitest";
import { listen } from "#lib/database/listen.ts";
import { newsroomDatabase } from "#newsroom/newsroom-database.ts";

const role = "dachzeile_newsroom";
const ignore = () => undefined;

const patiently = { timeout: 20_000, interval: 50 };

/** Processes of PostgreSQL that serve whoever listens under this name. */
async function serversOf(channel: string): Promise<number[]> {
  const rows = await newsroomDatabase().$queryRaw<{ pid: number }[]>`
    SELECT pid FROM pg_stat_activity WHERE application_name = ${channel}`;
  return rows.map(({ pid }) => pid);
}

describe("listening to the database", () => {
  it("goes on over another connection when the one that it has answers nothing any more", async () => {
    const channel = `probe_${randomUUID()}`;
    const heard: string[] = [];
    const onReconnected = vi.fn();
    const listening = await listen({ role, channel, onPayload: (text) => heard.push(text), onReconnected });
    expect(await listening.countListeners()).toBe(1);
    const [pid] = await serversOf(channel);
    if (pid === undefined) throw new Error("Nobody listens");
    process.kill(pid, "SIGSTOP");
    try {
      await expect(listening.countListeners()).rejects.toThrow();
      await vi.waitFor(() => expect(onReconnected).toHaveBeenCalledTimes(1), patiently);
      await newsroomDatabase().$executeRaw`SELECT pg_notify(${channel}, 'wieder da')`;
      await vi.waitFor(() => expect(heard).toEqual(["wieder da"]), patiently);
    } finally {
      process.kill(pid, "SIGCONT");
    }
    await vi.waitFor(async () => expect(await serversOf(channel)).toHaveLength(1), patiently);
    await listening.close();
    expect(await listening.countListeners()).toBe(0);
    await vi.waitFor(async () => expect(await serversOf(channel)).toEqual([]), patiently);
  });

  it("leaves no connection behind where it fails", async () => {
    // A channel has at least one letter.
    await expect(listen({ role, channel: "", onPayload: ignore, onReconnected: ignore })).rejects.toThrow(
      "zero-length",
    );
    await vi.waitFor(async () => {
      const rows = await newsroomDatabase().$queryRaw<unknown[]>`
        SELECT pid FROM pg_stat_activity WHERE query = 'LISTEN ""'`;
      expect(rows).toEqual([]);
    }, patiently);
  });
});
