import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Playwright's own browser where it is installed, else the system's Chromium. */
export function browserProgram(): string {
  const own = chromium.executablePath();
  return existsSync(own) ? own : "/usr/bin/chromium";
}

/** As root, Chromium starts without its sandbox only. */
export const browserSwitches: readonly string[] = [
  "--disable-background-networking",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
