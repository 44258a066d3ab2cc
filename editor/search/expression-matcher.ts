import { RE2JS, RE2JSException } from "re2js";
import type { Match, Matcher } from "./matcher.ts";

/**
 * A matcher for a regular expression in RE2's syntax, which takes linear time whatever is typed: no expression can
 * hang the page. Lookarounds and back references are not part of it. Load this file only when it is needed.
 * @returns null for an expression that is incomplete or not allowed
 */
export function expressionMatcher(source: string, matchesCase: boolean): Matcher | null {
  if (source === "") return null;
  const expression = compile(source, matchesCase);
  return expression === null ? null : (text) => findAll(expression, text);
}

function compile(source: string, matchesCase: boolean): RE2JS | null {
  try {
    return RE2JS.compile(source, matchesCase ? 0 : RE2JS.CASE_INSENSITIVE);
  } catch (error) {
    if (error instanceof RE2JSException) return null;
    throw error;
  }
}

function findAll(expression: RE2JS, text: string): readonly Match[] {
  const matcher = expression.matcher(text);
  const matches: Match[] = [];
  while (matcher.find()) {
    if (matcher.end() === matcher.start()) continue;
    const groups = Array.from({ length: matcher.groupCount() + 1 }, (_, index) => matcher.group(index) ?? "");
    matches.push({ start: matcher.start(), end: matcher.end(), groups });
  }
  return matches;
}
