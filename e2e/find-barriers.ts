import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "@playwright/test";

/** The looks in which a page is judged: colour scheme and width in CSS pixels. By night the narrow page shows every colour. */
export const LOOKS = [
  ["light", 1280],
  ["dark", 375],
  ["light", 375],
] as const;

/** The levels of WCAG 2.2 AA, and what axe's makers recommend besides. */
const STANDARDS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

/** What depends on colours; of all else another colour scheme changes nothing, and axe needs its time for it. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/**
 * Whatever axe finds against WCAG 2.2 AA; in the dark what has to do with colours, for a page that is judged in light too.
 * Our pages hold no frames, so that its quicker way sees all of them.
 */
export async function findBarriers(page: Page, colorScheme: "light" | "dark" = "light"): Promise<string[]> {
  return inWhole(page, () => judge(page, colorScheme));
}

/** With a window as high as the page: what a bar covers that stays in view counts as too small to be hit. */
async function inWhole<Result>(page: Page, look: () => Promise<Result>): Promise<Result> {
  // After a click on a link the page may stand at its new address without a word of it.
  await page.waitForLoadState();
  const size = page.viewportSize();
  if (size === null) return look();
  const { height, top } = await page.evaluate(() => ({
    height: document.documentElement.scrollHeight,
    top: window.scrollY,
  }));
  if (height <= size.height) return look();
  await page.setViewportSize({ width: size.width, height });
  const result = await look();
  await page.setViewportSize(size);
  await page.evaluate((place) => window.scrollTo(0, place), top);
  return result;
}

async function judge(page: Page, colorScheme: "light" | "dark"): Promise<string[]> {
  await page.evaluate(settleColours);
  const axe = new AxeBuilder({ page }).options({ resultTypes: ["violations"] });
  const rules = colorScheme === "light" ? axe.withTags(STANDARDS) : axe.withRules(COLOUR_RULES);
  const { violations } = await rules.setLegacyMode().analyze();
  // What began to fade meanwhile, such as a message that has been read, was judged half gone; what stays is found again.
  if (violations.length > 0 && (await page.evaluate(hasFadedSince))) return judge(page, colorScheme);
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" | ")}`);
}

/** Colours on their way from one scheme to the other have no contrast that anybody sees. */
async function settleColours(): Promise<void> {
  const fading = document.getAnimations().filter((animation) => animation instanceof CSSTransition);
  await Promise.allSettled(fading.map(({ finished }) => finished));
  Reflect.set(window, "hasFadedSince", false);
  document.addEventListener("transitionrun", () => Reflect.set(window, "hasFadedSince", true), { once: true });
}

function hasFadedSince(): boolean {
  return Reflect.get(window, "hasFadedSince") === true;
}
