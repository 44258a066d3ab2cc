import { CommandError, OperatorError } from "#lib/errors.ts";

/** One line of the doctor's report: all is well, or what is wrong and what mends it. Never with a secret. */
export type Finding =
  | { readonly isWell: true; readonly subject: string; readonly detail: string }
  | { readonly isWell: false; readonly subject: string; readonly detail: string; readonly remedy: string };

export function well(subject: string, detail: string): Finding {
  return { isWell: true, subject, detail };
}

export function ill(subject: string, detail: string, remedy: string): Finding {
  return { isWell: false, subject, detail, remedy };
}

/** A failure as a finding; what is not expected has at least a message. */
export function illBy(subject: string, error: unknown, remedy: string): Finding {
  if (error instanceof OperatorError) return ill(subject, error.message, error.remedy);
  if (error instanceof CommandError) return ill(subject, error.message, remedy);
  return ill(subject, error instanceof Error ? error.message : String(error), remedy);
}

export function describeFinding(finding: Finding): string {
  const line = `${finding.isWell ? "✓" : "✗"} ${finding.subject}: ${finding.detail}`;
  return finding.isWell ? line : `${line}\n    → ${finding.remedy}`;
}
