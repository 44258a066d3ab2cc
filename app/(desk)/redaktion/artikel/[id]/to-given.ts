import type { GivenCopy } from "#components/desk/writing/working-copy/working-copy-session.ts";
import type { OpenedWorkingCopy } from "#newsroom/working-copy/open-working-copy.ts";

/** The document in a form that goes to the browser. */
export function toGiven({ epoch, version, state }: OpenedWorkingCopy): GivenCopy {
  return { epoch, version, state: Buffer.from(state).toString("base64") };
}
