import { existsSync } from "node:fs";
import path from "node:path";
import { outsideHome } from "../database/postgres-home.ts";
import { type Finding, ill, well } from "./finding.ts";

const SUBJECT = "Eingebaute Datenbank";

/** Where the embedded cluster lies, which may be outside `DATA_DIR`. */
export function checkEmbeddedHome(dataDir: string, outside: string = outsideHome(dataDir)): Finding {
  const [inside, apart] = [dataDir, outside].map((base) => path.join(base, "postgres", "cluster"));
  // Left over from a time when the folder could be entered, the one inside would not be used any more.
  if (apart !== undefined && isCluster(apart)) {
    return well(SUBJECT, `liegt in ${apart}, weil der Benutzer postgres DATA_DIR nicht betreten darf`);
  }
  if (inside !== undefined && isCluster(inside)) return well(SUBJECT, `liegt in ${inside}`);
  const remedy = "„npm start“ oder „npm run newsroom -- migrate“ richtet sie ein.";
  return ill(SUBJECT, "ist noch nicht eingerichtet", remedy);
}

function isCluster(folder: string): boolean {
  return existsSync(path.join(folder, "PG_VERSION"));
}
