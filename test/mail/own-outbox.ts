import { mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, vi } from "vitest";

/** For each test of a file: a data folder of its own, https://portal.example as the site, no mail server. */
export function prepareOwnOutbox(): { folder: string } {
  const own = { folder: "" };
  beforeEach(() => {
    own.folder = mkdtempSync(path.join(tmpdir(), "dachzeile-mail-"));
    vi.stubEnv("DATA_DIR", own.folder);
    vi.stubEnv("SITE_URL", "https://portal.example");
    vi.stubEnv("SMTP_URL", "");
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    rmSync(own.folder, { recursive: true, force: true });
  });
  return own;
}

/** Paths of the mails that were kept as files. */
export function filesInOutbox(folder: string): string[] {
  const outbox = path.join(folder, "outbox");
  return readdirSync(outbox).map((name) => path.join(outbox, name));
}
