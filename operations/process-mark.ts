import { readFileSync } from "node:fs";

/** A process that is told apart from a later one with the same id: `started` is its start in clock ticks (Linux), else null. */
export type ProcessMark = { readonly pid: number; readonly started: string | null };

export function processMark(pid: number): ProcessMark {
  return { pid, started: startOf(pid) };
}

/** True while the marked process itself is alive, not merely some process with its id. */
export function isSameProcess(mark: ProcessMark): boolean {
  if (mark.pid <= 0) return false;
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    // EPERM: it exists and belongs to somebody else.
    if (!(error instanceof Error && "code" in error && error.code === "EPERM")) return false;
  }
  const started = startOf(mark.pid);
  return mark.started === null || started === null || started === mark.started;
}

/** Field 22 of /proc/<pid>/stat; the name in field 2 may hold spaces and brackets, so counting starts behind it. */
function startOf(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
    return fields[0] === "Z" ? "ended" : (fields[19] ?? null);
  } catch {
    return null;
  }
}
