import { mkdtemp, open, readdir, readFile, rm, stat } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { fileMediaStorage } from "./file-media-storage.ts";
import { type MediaStorage, MediaStorageFullError } from "./media-storage.ts";

const bytes = (text: string) => new TextEncoder().encode(text);

describe("media files in a folder", () => {
  let folder: string;
  let storage: MediaStorage;

  beforeEach(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "dachzeile-media-"));
    storage = fileMediaStorage(path.join(folder, "media"));
  });

  afterEach(async () => {
    vi.restoreAllMocks();
    await rm(folder, { recursive: true });
  });

  it("keeps what was put and nothing beside it", async () => {
    await storage.put("ab12/800.webp", bytes("erste"), "image/webp");
    await storage.put("ab12/800.webp", bytes("zweite"), "image/webp");
    expect(await storage.get("ab12/800.webp")).toEqual(Buffer.from("zweite"));
    expect(await storage.has("ab12/800.webp")).toBe(true);
    expect(await storage.size("ab12/800.webp")).toBe(bytes("zweite").byteLength);
    expect(await readdir(path.join(folder, "media", "ab12"))).toEqual(["800.webp"]);
  });

  it("knows what it does not have", async () => {
    expect(await storage.get("ab12/800.webp")).toBeNull();
    expect(await storage.has("ab12/800.webp")).toBe(false);
    await storage.put("ab12/800.webp", bytes("da"), "image/webp");
    expect(await storage.get("ab12")).toBeNull();
    expect(await storage.size("ab12")).toBeNull();
    expect(await storage.size("ab12/480.webp")).toBeNull();
    expect(await storage.get("ab12/800.webp/480.webp")).toBeNull();
  });

  it("shows strangers on this machine not even what there is", async () => {
    await storage.put("ab12/800.webp", bytes("da"), "image/webp");
    for (const place of ["media", "media/ab12", "media/ab12/800.webp"]) {
      expect((await stat(path.join(folder, place))).mode & 0o007, place).toBe(0);
    }
  });

  it("forgets what is deleted, also twice", async () => {
    await storage.put("ab12/800.webp", bytes("da"), "image/webp");
    await storage.delete("ab12/800.webp");
    await storage.delete("ab12/800.webp");
    expect(await storage.has("ab12/800.webp")).toBe(false);
  });

  it.each([
    "",
    "/",
    "../geheim",
    "a/../b",
    "a//b",
    ".tmp",
    "a/.tmp",
    "/etc/passwd",
    "a\\b",
    "a\0b",
    "A/B",
    "a/",
    "a".repeat(201),
  ])("refuses the key %j", async (key) => {
    await expect(async () => storage.put(key, bytes("x"), "image/webp")).rejects.toThrow(RangeError);
    await expect(async () => storage.get(key)).rejects.toThrow(RangeError);
    await expect(async () => storage.has(key)).rejects.toThrow(RangeError);
    await expect(async () => storage.delete(key)).rejects.toThrow(RangeError);
  });

  it("leaves the old file and no broken one when the disk is full", async () => {
    await storage.put("ab12/800.webp", bytes("alt"), "image/webp");
    await fillDisk();
    await expect(storage.put("ab12/800.webp", bytes("neu"), "image/webp")).rejects.toThrow(MediaStorageFullError);
    await expect(storage.put("ab12/480.webp", bytes("neu"), "image/webp")).rejects.toThrow("voll");
    expect(await readdir(path.join(folder, "media", "ab12"))).toEqual(["800.webp"]);
    expect(await readFile(path.join(folder, "media", "ab12", "800.webp"), "utf8")).toBe("alt");
  });
});

/** From now on every write fails at its end, as it does on a full file system that allocates late. */
async function fillDisk(): Promise<void> {
  const handle = await open(process.execPath, "r");
  vi.spyOn(Object.getPrototypeOf(handle), "sync").mockImplementation(async () => {
    throw Object.assign(new Error("ENOSPC: no space left on device, write"), { code: "ENOSPC" });
  });
  await handle.close();
}
