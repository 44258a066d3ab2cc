import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { ask } from "#e2e/plain-request.ts";
import { hasNginx, runNginx } from "#e2e/running-nginx.ts";
import { freePort } from "../free-port.ts";

/** What a server said once, to be said by another one: the bytes as they came, and the headers about them. */
export type CopiedAnswer = {
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly bytes: Buffer;
};

/** A server that knows nothing but these answers. */
export type StaticServer = { readonly label: string; readonly url: string; stop(): Promise<void> };

/** Belong to the connection, or are set by every server itself. */
const OWN_HEADERS = new Set(["date", "connection", "keep-alive", "content-length"]);

/** @throws Error when an address is not answered with a document */
export async function copyAnswers(url: string, addresses: readonly string[]): Promise<readonly CopiedAnswer[]> {
  return Promise.all(
    addresses.map(async (address) => {
      const { status, headers, bytes } = await ask(`${url}${address}`, { headers: { "Accept-Encoding": "br" } });
      if (status !== 200) throw new Error(`${address} was answered with ${status}`);
      const kept = Object.entries(headers).filter(([name]) => !OWN_HEADERS.has(name));
      return {
        path: address.split("?", 1)[0] ?? address,
        headers: Object.fromEntries(kept.map(([name, value]) => [name, String(value)])),
        bytes,
      };
    }),
  );
}

/** nginx on files where it is installed, else a server of Node that does nothing besides. */
export async function startStatic(answers: readonly CopiedAnswer[]): Promise<StaticServer> {
  if (!hasNginx()) return { label: "a bare server of Node", ...(await startBareServer(answers)) };
  const nginx = await runNginx(({ folder, port }) => {
    mkdirSync(path.join(folder, "files"));
    const locations = answers.map(({ path: address, headers, bytes }, place) => {
      writeFileSync(path.join(folder, "files", `${place}`), bytes);
      const { "content-type": type = "", ...others } = headers;
      const lines = Object.entries(others).map(([name, value]) => `add_header ${name} ${quote(value)};`);
      return `location = ${address} { default_type ${quote(type)}; ${lines.join(" ")} rewrite ^ /${place} break; }`;
    });
    return `server { listen 127.0.0.1:${port}; root ${folder}/files; etag off; ${locations.join("\n")} }`;
  });
  return { label: "static nginx", ...nginx };
}

function quote(value: string): string {
  return `'${value.replaceAll("\\", "\\\\").replaceAll("'", "\\'")}'`;
}

async function startBareServer(answers: readonly CopiedAnswer[]): Promise<Omit<StaticServer, "label">> {
  const port = await freePort();
  const child = spawn(process.execPath, ["operations/bench/bare-server.ts", `${port}`], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(answers.map((answer) => ({ ...answer, bytes: answer.bytes.toString("base64") }))));
  await once(child.stdout, "data");
  return {
    url: `http://localhost:${port}`,
    async stop() {
      const ended = once(child, "exit");
      child.kill("SIGTERM");
      await ended;
    },
  };
}
