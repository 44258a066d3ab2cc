import { setTimeout } from "node:timers/promises";
import { z } from "zod";

/** What a process holds when everything unneeded is swept out, in kilobytes. */
export type Held = { readonly heap: number; readonly resident: number };

const targetsSchema = z.tuple([z.object({ webSocketDebuggerUrl: z.url() })]).rest(z.unknown());
const replySchema = z.object({ id: z.number(), result: z.unknown() });
const usageSchema = z.object({
  result: z.object({ value: z.object({ rss: z.number(), heapUsed: z.number(), external: z.number() }) }),
});

/**
 * Asks another process of Node for its memory by its inspector: nothing of this is in the software itself. The process must have been
 * started with `--inspect-port` in its `NODE_OPTIONS`.
 */
export async function openProcessMemory(pid: number, port: number): Promise<{ read(): Promise<Held>; close(): void }> {
  process.kill(pid, "SIGUSR1");
  const socket = new WebSocket(await findInspector(port));
  await new Promise((resolve, reject) => {
    socket.onopen = resolve;
    socket.onerror = () => reject(new Error("the inspector does not answer"));
  });
  let asked = 0;
  const call = (method: string, params: object = {}) =>
    new Promise<unknown>((resolve) => {
      asked += 1;
      const id = asked;
      const listen = ({ data }: MessageEvent) => {
        const reply = replySchema.safeParse(JSON.parse(String(data)));
        if (reply.data?.id !== id) return;
        socket.removeEventListener("message", listen);
        resolve(reply.data.result);
      };
      socket.addEventListener("message", listen);
      socket.send(JSON.stringify({ id, method, params }));
    });
  return {
    async read() {
      // What the first sweep lets go may have held something in its turn.
      for (let times = 0; times < 3; times += 1) await call("HeapProfiler.collectGarbage");
      const given = await call("Runtime.evaluate", { expression: "process.memoryUsage()", returnByValue: true });
      const { rss, heapUsed, external } = usageSchema.parse(given).result.value;
      return { heap: (heapUsed + external) / 1024, resident: rss / 1024 };
    },
    close: () => socket.close(),
  };
}

/** The process opens its inspector a moment after the signal. */
async function findInspector(port: number): Promise<string> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    const answer = await fetch(`http://127.0.0.1:${port}/json`).catch(() => null);
    if (answer?.ok) return targetsSchema.parse(await answer.json())[0].webSocketDebuggerUrl;
    await setTimeout(100);
  }
  throw new Error("the process opened no inspector");
}
