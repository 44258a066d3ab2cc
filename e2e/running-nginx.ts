import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { connect } from "node:net";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { freePort } from "#operations/free-port.ts";
import { projectRoot } from "#operations/project-root.ts";
import { freshFolder, removeFolder } from "./running-server.ts";

export type RunningNginx = { readonly url: string; stop(): Promise<void> };

export function hasNginx(): boolean {
  return spawnSync("nginx", ["-v"]).status === 0;
}

/** Runs nginx with `deploy/nginx.conf` in front of a server: the same lines, but for its addresses, folder and TLS. */
export function startNginx(serverUrl: string): Promise<RunningNginx> {
  return runNginx((place) => siteInFrontOf(serverUrl, place));
}

type Place = { readonly folder: string; readonly port: number };

/** Runs nginx with the lines that `write` makes for its `http` block, once the folder is there. */
export async function runNginx(write: (place: Place) => string): Promise<RunningNginx> {
  const folder = freshFolder();
  const port = await freePort();
  mkdirSync(path.join(folder, "logs"));
  writeFileSync(path.join(folder, "nginx.conf"), frame(folder, write({ folder, port })));
  const child = spawn("nginx", ["-p", folder, "-c", path.join(folder, "nginx.conf"), "-g", "daemon off;"], {
    stdio: ["ignore", "ignore", "inherit"],
  });
  await waitForPort(port);
  return {
    url: `http://localhost:${port}`,
    async stop() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      removeFolder(folder);
    },
  };
}

function siteInFrontOf(serverUrl: string, { folder, port }: Place): string {
  return readFileSync(path.join(projectRoot, "deploy", "nginx.conf"), "utf8")
    .replace("server 127.0.0.1:3000;", `server ${new URL(serverUrl).host};`)
    .replace("/var/cache/nginx/dachzeile", `${folder}/cache`)
    .replace(/^server \{\n {2}listen 80;[^}]*\}\n/m, "")
    .replace(/^ {2}listen 443 .*\n {2}listen \[::\]:443 .*$/m, `  listen 127.0.0.1:${port};`)
    .replace(/^ {2}ssl_.*\n/gm, "");
}

function frame(folder: string, site: string): string {
  return [
    // Started as root it would work as somebody who may not enter the folder.
    ...(process.getuid?.() === 0 ? ["user root;"] : []),
    "worker_processes 1;",
    `pid ${folder}/nginx.pid;`,
    `error_log ${folder}/logs/error.log;`,
    "events { worker_connections 512; }",
    "http {",
    "access_log off;",
    "sendfile on;",
    ...["client_body", "proxy", "fastcgi", "uwsgi", "scgi"].map((name) => `${name}_temp_path ${folder}/${name};`),
    site,
    "}",
  ].join("\n");
}

async function waitForPort(port: number): Promise<void> {
  for (let attempt = 0; attempt < 100; attempt += 1) {
    if (await answers(port)) return;
    await setTimeout(50);
  }
  throw new Error("nginx did not listen in time");
}

function answers(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, "127.0.0.1");
    socket.once("connect", () => resolve(true)).once("error", () => resolve(false));
    socket.once("connect", () => socket.destroy());
  });
}
