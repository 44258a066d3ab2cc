import { workingCopyMessages } from "#lib/messages/desk-working-copy.ts";
import type { CopyState } from "../working-copy/copy-state.ts";

const words = workingCopyMessages.spoken;

/** What is read aloud: trouble and its end. That something was stored, as after every pause in typing, is no news. */
export function spokenAfter(before: string, state: CopyState): string {
  switch (state.kind) {
    case "stored":
      return before === "" ? "" : words.recovered;
    case "storing":
    case "ended":
      return before;
    case "delayed":
      return withPlace(words.delayed, state);
    case "offline":
      return withPlace(words.offline, state);
    case "signed-out":
      return withPlace(words.signedOut, state);
    case "disabled":
      return withPlace(words.disabled, state);
    case "kept-out":
      return withPlace(words.keptOut, state);
  }
}

function withPlace(trouble: string, { isLocal }: { readonly isLocal: boolean }): string {
  return `${trouble} ${isLocal ? words.local : words.lost}`;
}
