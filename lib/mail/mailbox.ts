/** Longest address that a mail server must take (RFC 5321, 4.5.3.1.3, without the angle brackets). */
export const MAX_MAILBOX_LENGTH = 254;

/** No quoting, no comment, no list and nothing invisible: what is left can only ever be one address (RFC 5321, 6531). */
const LOCAL_PART = /^[^\s\p{C}@"(),:;<>[\]\\]{1,64}$/u;
const LABEL = /^[\p{L}\p{N}](?:[\p{L}\p{M}\p{N}-]{0,61}[\p{L}\p{M}\p{N}])?$/u;

/** True for exactly one address such as `name@verlag.de`; umlauts are allowed on both sides. */
export function isMailbox(text: string): boolean {
  const [localPart = "", domain = "", ...rest] = text.split("@");
  const labels = domain.split(".");
  const isShaped = rest.length === 0 && LOCAL_PART.test(localPart) && labels.every((label) => LABEL.test(label));
  return isShaped && labels.length > 1 && text.length <= MAX_MAILBOX_LENGTH;
}
