import { randomUUID } from "node:crypto";
import { existsSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import { mediaStorage } from "#lib/storage/configured-media-storage.ts";
import { type Finding, ill, illBy, well } from "./finding.ts";

const RIGHTS = "Geben Sie dem Benutzer, der Dachzeile startet, dort Schreibrechte, und prüfen Sie, ob noch Platz ist.";

/** Whether `DATA_DIR` can be written, tried with a file: mode bits say nothing of a full or read-only disk. */
export function checkDataFolder(dataDir: string): Finding {
  if (!existsSync(dataDir)) return ill("DATA_DIR", `${dataDir} gibt es noch nicht`, "Der erste Start legt ihn an.");
  const probe = path.join(dataDir, `.doctor-${randomUUID()}`);
  try {
    writeFileSync(probe, "x", { flag: "wx", flush: true });
    return well("DATA_DIR", `${dataDir} ist beschreibbar`);
  } catch (error) {
    return illBy("DATA_DIR", error, RIGHTS);
  } finally {
    rmSync(probe, { force: true });
  }
}

/** Puts a small file into the storage for pictures, reads it and takes it away again. */
export async function checkStorage(): Promise<Finding> {
  const key = `doctor/${randomUUID()}`;
  const bytes = new TextEncoder().encode(key);
  try {
    const storage = mediaStorage();
    await storage.put(key, bytes, "text/plain");
    const stored = await storage.get(key);
    await storage.delete(key);
    if (stored !== null && Buffer.from(stored).equals(bytes)) return well("Bilder", "Speicher liest und schreibt");
    return ill("Bilder", "der Speicher gibt anderes zurück, als er bekam", "Prüfen Sie die Platte.");
  } catch (error) {
    return illBy("Bilder", error, RIGHTS);
  }
}
