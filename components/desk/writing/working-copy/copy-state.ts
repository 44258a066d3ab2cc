/** What the person is told about their words at every moment. */
export type CopyState =
  /** The server has everything on its disk. */
  | { readonly kind: "stored" }
  /** On its way to the server's disk. */
  | { readonly kind: "storing" }
  /** Another document takes this one's place; nothing can be written until it is there. */
  | { readonly kind: "ended" }
  /** The server has it but cannot write it now; it goes on trying. */
  | { readonly kind: "delayed"; readonly isLocal: boolean }
  | { readonly kind: "offline"; readonly isLocal: boolean }
  | { readonly kind: "signed-out"; readonly isLocal: boolean }
  /** Signing in again does not help. */
  | { readonly kind: "disabled"; readonly isLocal: boolean }
  /** The server lets this window not come in now, and says why. */
  | { readonly kind: "kept-out"; readonly isLocal: boolean; readonly why: string };

/** Everything that the state follows from. */
export type CopyFacts = {
  readonly isConnected: boolean;
  readonly isSignedOut: boolean;
  readonly isDisabled: boolean;
  /** Why the server keeps this window out; empty while it does not. */
  readonly keptOut: string;
  /** A moment without a connection is no news yet. */
  readonly isLongAway: boolean;
  readonly hasUnstored: boolean;
  readonly isDelayed: boolean;
  /** The browser has written what is not stored to its own disk. */
  readonly isLocal: boolean;
};

export function copyState(facts: CopyFacts): CopyState {
  const { isConnected, isSignedOut, isDisabled, keptOut, isLongAway, hasUnstored, isDelayed, isLocal } = facts;
  if (isDisabled) return { kind: "disabled", isLocal };
  if (isSignedOut) return { kind: "signed-out", isLocal };
  if (!isConnected && keptOut !== "") return { kind: "kept-out", isLocal, why: keptOut };
  if (!isConnected && isLongAway) return { kind: "offline", isLocal };
  if (isDelayed && hasUnstored) return { kind: "delayed", isLocal };
  return hasUnstored ? { kind: "storing" } : { kind: "stored" };
}
