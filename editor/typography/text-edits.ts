import type { TypographyRule } from "#lib/messages/typography.ts";

/** One exchange: the UTF-16 units from `from` up to `to` give way to `by`. `from === to` inserts. */
export type TextEdit = {
  readonly from: number;
  readonly to: number;
  readonly by: string;
  readonly rule: TypographyRule;
};

/** The text with all exchanges made. They are in order and do not overlap. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  let result = "";
  let end = 0;
  for (const { from, to, by } of edits) {
    result += text.slice(end, from) + by;
    end = to;
  }
  return result + text.slice(end);
}

/** Every match of the pattern gives way to `by`; empty matches are insertions. */
export function exchangeMatches(text: string, pattern: RegExp, by: string, rule: TypographyRule): TextEdit[] {
  return [...text.matchAll(pattern)].map(({ index, 0: match }) => ({
    from: index,
    to: index + match.length,
    by,
    rule,
  }));
}
