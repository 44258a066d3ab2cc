import { writeFileSync } from "node:fs";
import path from "node:path";
import { projectRoot } from "./project-root.ts";
import { renderRights } from "./rights-table.ts";
import { say } from "./terminal.ts";

/* `npm run rights` writes docs/rights.md from the policies. */
writeFileSync(path.join(projectRoot, "docs/rights.md"), renderRights());
say("docs/rights.md");
