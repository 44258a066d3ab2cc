import { renderBodyText } from "#editor/render-text.ts";
import type { Settings } from "#newsroom/settings/settings.ts";

const MAIL = /[\w.+-]+@[\w-]+(?:\.[\w-]+)*\.[a-z]{2,}/i;

/**
 * Whom a finder of a weakness writes to, as a URI (RFC 9116, 2.5.3): the contact that the admin named, or the first e-mail
 * address of the imprint, which by § 5 DDG has one. Empty when there is neither.
 */
export function securityContactOf({ securityContact, imprint }: Pick<Settings, "securityContact" | "imprint">): string {
  if (securityContact.startsWith("https:")) return securityContact;
  const mail = securityContact || (MAIL.exec(renderBodyText(imprint))?.[0] ?? "");
  return mail === "" ? "" : `mailto:${mail}`;
}
