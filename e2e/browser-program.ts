import { existsSync } from "node:fs";
import { chromium } from "@playwright/test";

/** Debian's Chromium: the one without windows does the same work with less of the machine. */
const SYSTEM_PROGRAMS = ["/usr/bin/chromium-headless-shell", "/usr/bin/chromium"] as const;

/** Playwright's own browser where it is installed, else the system's Chromium. */
export function browserProgram(): string {
  const programs = [chromium.executablePath(), ...SYSTEM_PROGRAMS];
  return programs.find((program) => existsSync(program)) ?? SYSTEM_PROGRAMS[0];
}

/** As root, Chromium starts without its sandbox only. */
export const browserSwitches: readonly string[] = [
  "--disable-background-networking",
  ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
];
