import { tellSignedOut } from "../writing/saving/before-sign-out.ts";
import { findKeptArticles, forgetLocalCopy } from "../writing/working-copy/kept-articles.ts";

const SIGN_OUT_ADDRESS = "/abmelden";
const SIGN_IN_ADDRESS = "/anmelden";

/** A tab that hangs must not keep anybody signed in, in milliseconds. */
const FORGETTING_MS = 2_000;

/** Ends the session. @returns whether the server has said so: it leads to the page for signing in */
export async function endSession(): Promise<boolean> {
  try {
    const answer = await fetch(SIGN_OUT_ADDRESS, { method: "POST" });
    return answer.ok && new URL(answer.url).pathname === SIGN_IN_ADDRESS;
  } catch {
    return false;
  }
}

/**
 * Forgets this person in this browser and leaves the desk.
 * @param isDiscarding words that were not stored go too; without it those of the last moment stay for when the person comes back
 */
export async function leaveDesk(userId: string, { isDiscarding }: { readonly isDiscarding: boolean }): Promise<void> {
  tellSignedOut();
  // What cannot be read is not known to be nothing.
  const kept = await findKeptArticles(userId).catch(() => null);
  const isNothingLeft = kept !== null && kept.unstored.length + kept.aside.length === 0;
  if (isDiscarding || isNothingLeft) await forgetInTime(userId);
  // What would be lost has been said and answered.
  window.addEventListener("beforeunload", (event) => event.stopImmediatePropagation(), { capture: true });
  window.location.assign(SIGN_IN_ADDRESS);
}

async function forgetInTime(userId: string): Promise<void> {
  const isLate = new Promise((resolve) => setTimeout(resolve, FORGETTING_MS));
  await Promise.race([forgetLocalCopy(userId).catch(() => undefined), isLate]);
}
