import { existsSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "../project-root.ts";
import { type Finding, ill, well } from "./finding.ts";

const OLDEST_NODE = 24;
/** What `npm start` leaves behind: the application, the mark of a finished build, the portal's assets. */
const BUILT = [".next/BUILD_ID", ".next/dachzeile-sources", "public/assets/manifest.json"];

/** @param version as `process.versions.node` has it */
export function checkNode(version: string): Finding {
  if (Number.parseInt(version, 10) >= OLDEST_NODE) return well("Node", version);
  const remedy = "„npm ci“ bringt die richtige Version mit; rufen Sie Befehle mit „npm run newsroom --“ auf.";
  return ill("Node", `${version} ist zu alt, nötig ist ${OLDEST_NODE}`, remedy);
}

export function checkBuild(root: string = projectRoot): Finding {
  const missing = BUILT.filter((file) => !existsSync(path.join(root, file)));
  if (missing.length === 0) return well("Anwendung", "ist gebaut");
  return ill("Anwendung", `ist nicht gebaut (es fehlt ${missing[0]})`, "„npm start“ baut sie beim nächsten Start.");
}
