import { comparableText } from "#editor/house-style/comparable-text.ts";

/** What an exemption names: spaces and soft hyphens make no other form. */
export function exemptedForm(found: string): string {
  return comparableText(found).text.trim();
}
