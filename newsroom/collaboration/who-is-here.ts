/** Somebody in a document, as the others see it; set by the server, whatever the browser says. */
export type Participant = { readonly id: string; readonly name: string; readonly color: string };

/** Colours of carets: dark enough to bear white words (WCAG 2.2, 1.4.3), apart enough to be told from each other. */
const COLORS = ["#9d174d", "#1d4ed8", "#15803d", "#b45309", "#6d28d9", "#0e7490", "#b91c1c", "#4d7c0f"] as const;

/** The same person has the same colour everywhere. */
export function participantOf(user: { readonly id: string; readonly name: string }): Participant {
  let sum = 0;
  for (const letter of user.id) sum = (sum * 31 + letter.charCodeAt(0)) % 1_000_003;
  return { id: user.id, name: user.name, color: COLORS[sum % COLORS.length] ?? COLORS[0] };
}
