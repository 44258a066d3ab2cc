import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The looks in which a page is judged: colour scheme and width of the window in CSS pixels. */
export const LOOKS = [
  ["light", 1280],
  ["dark", 1280],
  ["dark", 375],
  ["light", 375],
] as const;

const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

/** Whatever axe finds against WCAG 2.2 AA. Our pages hold no frames, so that its quicker way sees all of them. */
export async function findBarriers(page: Page): Promise<string[]> {
  const axe = new AxeBuilder({ page }).withTags(STANDARDS).options({ resultTypes: ["violations"] });
  const { violations } = await axe.setLegacyMode().analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}
