import { createHash } from "node:crypto";
import type { FieldProblem } from "#lib/errors.ts";
import type { CheckedArticle } from "./checked-article.ts";
import {
  CHECK_RULE_IDS,
  type CheckFinding,
  type CheckLevel,
  type CheckLevels,
  type CheckRuleId,
  type Found,
  isAdjustable,
  ruleOf,
} from "./checklist.ts";
import { findDifferingFigures } from "./figures/figures-differ.ts";
import { findDeadLinks, findOpenCoverage, findRefusedRecommendations, findVagueLinks } from "./link-rules.ts";
import { findDifferingNames } from "./names-differ.ts";
import { findMissingFields, findMissingPictureTexts } from "./required-fields.ts";
import {
  findKeywordsWithoutKind,
  findLongHeadline,
  findNoSubheading,
  findPlaceholders,
  findTeaserRepeated,
} from "./text-rules.ts";

const RULES: Readonly<Record<CheckRuleId, (article: CheckedArticle) => readonly Found[]>> = {
  "required-fields": ({ content }) => findMissingFields(content).map(asFound),
  "picture-texts": ({ content }) => findMissingPictureTexts(content).map(asFound),
  embargo: (article) => hindrancesOf(article, "embargo"),
  approval: (article) => hindrancesOf(article, "approval"),
  recommendations: findRefusedRecommendations,
  "dead-links": findDeadLinks,
  "open-coverage": findOpenCoverage,
  placeholders: findPlaceholders,
  "figures-differ": findDifferingFigures,
  "names-differ": findDifferingNames,
  "teaser-repeated": findTeaserRepeated,
  "long-headline": findLongHeadline,
  "no-subheading": findNoSubheading,
  "vague-links": findVagueLinks,
  "keywords-without-kind": findKeywordsWithoutKind,
};

/** Everything that the rules have to say of an article, what blocks first. Pure. */
export function runChecklist(article: CheckedArticle, levels: CheckLevels): readonly CheckFinding[] {
  const findings = CHECK_RULE_IDS.flatMap((rule) => {
    const level = levelOf(rule, levels);
    return level === "off" ? [] : RULES[rule](article).map((found) => toFinding(rule, level, found));
  });
  return findings.toSorted((one, two) => Number(two.level === "block") - Number(one.level === "block"));
}

export function levelOf(rule: CheckRuleId, levels: CheckLevels): CheckLevel {
  return isAdjustable(rule) ? levels[rule] : ruleOf(rule).level;
}

function toFinding(rule: CheckRuleId, level: CheckFinding["level"], { about, ...found }: Found): CheckFinding {
  const key = createHash("sha256").update(`${rule}\n${about}`).digest("hex").slice(0, 32);
  return { rule, level, key, ...found };
}

function asFound({ field, message }: FieldProblem): Found {
  return { field, message, about: `${field} ${message}` };
}

function hindrancesOf({ hindrances }: CheckedArticle, rule: "embargo" | "approval"): readonly Found[] {
  return hindrances
    .filter((hindrance) => hindrance.rule === rule)
    .map(({ reason }) => ({ field: "", message: reason, about: reason }));
}
