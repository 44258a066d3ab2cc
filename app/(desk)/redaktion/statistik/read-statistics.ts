import type { CountedLine, Statistics, StatisticsRange } from "#components/desk/statistics/statistics.ts";
import { readableDay } from "#lib/berlin-time.ts";
import { statisticsMessages as words } from "#lib/messages/desk-statistics.ts";
import { pieceLabel } from "#newsroom/articles/published-piece.ts";
import { findViewedArticles, type ViewedArticle } from "#newsroom/articles/viewed-article-queries.ts";
import { DIRECT, OTHER_HOSTS } from "#readers/views/view.ts";
import {
  countViewsBefore,
  listViewsByArticle,
  listViewsByDay,
  listViewsByReferrer,
  type ViewsOfArticle,
} from "#readers/views/view-queries.ts";

const DAYS: Readonly<Record<StatisticsRange, number>> = { heute: 1, woche: 7, monat: 30 };

/** Pieces whose views are summed by section, and those that the list names. */
const [MOST_ARTICLES, LISTED_ARTICLES] = [20_000, 25];
const LISTED_REFERRERS = 15;

/** The letters box knows numbers of pieces; the newsroom knows what they are. Here both come together. */
export async function readStatistics(range: StatisticsRange): Promise<Statistics> {
  const days = DAYS[range];
  const [byDay, byArticle, byReferrer, before] = await Promise.all([
    listViewsByDay({ days }),
    listViewsByArticle({ days, limit: MOST_ARTICLES }),
    listViewsByReferrer({ days, limit: LISTED_REFERRERS }),
    countViewsBefore({ days }),
  ]);
  const known = await findViewedArticles(byArticle.map(({ articleId }) => articleId));
  return {
    ...{ range, before },
    total: byDay.reduce((sum, { views }) => sum + views, 0),
    days: byDay.map(({ day, views }) => ({ day: readableDay(day), views })),
    articles: byArticle.slice(0, LISTED_ARTICLES).map((counted) => articleLine(counted, known)),
    sections: sectionLines(byArticle, known),
    referrers: byReferrer.map(({ referrer, views }) => ({ key: referrer, label: nameReferrer(referrer), views })),
  };
}

type Known = ReadonlyMap<number, ViewedArticle>;

function articleLine({ articleId, views }: ViewsOfArticle, known: Known): CountedLine {
  const key = String(articleId);
  const article = known.get(articleId);
  if (article === undefined) return { key, views, label: words.articleGone(articleId) };
  return { key, views, label: pieceLabel(article), href: `/redaktion/artikel/${articleId}` };
}

function sectionLines(counted: readonly ViewsOfArticle[], known: Known): readonly CountedLine[] {
  const sums = new Map<string, number>();
  for (const { articleId, views } of counted) {
    const name = known.get(articleId)?.section ?? words.noSection;
    sums.set(name, (sums.get(name) ?? 0) + views);
  }
  return [...sums]
    .map(([label, views]) => ({ key: label, label, views }))
    .toSorted((one, other) => other.views - one.views);
}

function nameReferrer(referrer: string): string {
  if (referrer === DIRECT) return words.direct;
  return referrer === OTHER_HOSTS ? words.otherHosts : referrer;
}
