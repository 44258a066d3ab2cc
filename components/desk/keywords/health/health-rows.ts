import type { ActionResult } from "#components/ui/action-result.ts";
import { keywordDeedMessages, keywordHealthMessages as words } from "#lib/messages/desk-keywords.ts";
import { KEYWORD_KINDS, KIND_NAMES, keywordLabel } from "#newsroom/keywords/keyword.ts";
import type { HealthActions, HealthContent, HealthKeyword, HealthPair } from "./health-entry.ts";

/** Takes a remedy back; null when there is nothing to take back. */
export type TakeBack = (() => Promise<ActionResult<unknown>>) | null;

/** A remedy of one row: its key in the list, its button, what it says when it is done. */
export type Remedy = {
  readonly keys: readonly string[];
  readonly label: string;
  /** The label for those who do not see the row; missing where it says enough. */
  readonly spoken?: string;
  readonly done: string;
  readonly run: () => Promise<ActionResult<TakeBack>>;
};

/** A row of a health list. */
export type HealthRow = {
  readonly key: string;
  /** What the row is about, for those who do not see it. */
  readonly label: string;
  readonly keywords: readonly HealthKeyword[];
  /** Why it stands here; empty where the list says it. */
  readonly reasons: readonly string[];
  readonly remedies: readonly Remedy[];
};

export function rowsOf(content: HealthContent, actions: HealthActions): readonly HealthRow[] {
  if (content.list === "like") return content.pairs.map((pair) => pairRow(pair, actions));
  const remediesOf = content.list === "unused" ? removal : kinds;
  return content.keywords.map((keyword) => ({
    key: `${keyword.id}`,
    label: keywordLabel(keyword),
    keywords: [keyword],
    reasons: [],
    remedies: remediesOf(keyword, actions),
  }));
}

function pairRow({ one, other, likenesses }: HealthPair, actions: HealthActions): HealthRow {
  const pair = { oneId: one.id, otherId: other.id };
  const distinguish = (areDistinct: boolean) => actions.distinguish({ ...pair, areDistinct });
  return {
    key: `${one.id}-${other.id}`,
    label: words.pair(keywordLabel(one), keywordLabel(other)),
    keywords: [one, other],
    reasons: likenesses.map((likeness) => words.likeness[likeness]),
    remedies: [
      { keys: ["1"], ...merge(words.firstStays, { from: other, into: one }, actions) },
      { keys: ["2"], ...merge(words.secondStays, { from: one, into: other }, actions) },
      {
        keys: ["n"],
        label: words.distinct,
        done: words.distinctDone(one.name, other.name),
        run: async () => {
          const result = await distinguish(true);
          return result.ok ? { ok: true, data: () => distinguish(false) } : result;
        },
      },
    ],
  };
}

type Merge = { readonly from: HealthKeyword; readonly into: HealthKeyword };

function merge(label: string, { from, into }: Merge, actions: HealthActions): Omit<Remedy, "keys"> {
  return {
    label,
    spoken: words.stays(label, into.name),
    done: keywordDeedMessages.merged(from.name, into.name),
    run: () => journalled(actions.mergeKeywords({ fromId: from.id, intoId: into.id }), actions),
  };
}

function removal(keyword: HealthKeyword, actions: HealthActions): readonly Remedy[] {
  return [
    {
      keys: ["l", "Delete"],
      label: words.remove,
      done: keywordDeedMessages.deleted(keyword.name),
      run: () => journalled(actions.deleteKeyword({ id: keyword.id }), actions),
    },
  ];
}

function kinds(keyword: HealthKeyword, actions: HealthActions): readonly Remedy[] {
  return KEYWORD_KINDS.map((kind, index) => ({
    keys: [`${index + 1}`],
    label: KIND_NAMES[kind],
    done: words.kindDone(keyword.name, KIND_NAMES[kind]),
    run: () => journalled(actions.setKind({ id: keyword.id, kind }), actions),
  }));
}

async function journalled(
  deed: ReturnType<HealthActions["mergeKeywords"]>,
  { undo }: HealthActions,
): Promise<ActionResult<TakeBack>> {
  const result = await deed;
  if (!result.ok) return result;
  const { journalId } = result.data;
  return { ok: true, data: journalId === null ? null : () => undo({ journalId }) };
}
