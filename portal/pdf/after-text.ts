import { renderTextTypst, typstString } from "#editor/text/print.ts";
import { fullTitle } from "#lib/full-title.ts";
import { correctionMessages as words } from "#lib/messages/portal-corrections.ts";
import { portalSeriesMessages } from "#lib/messages/portal-series.ts";
import type { PortalArticle } from "../articles/article.ts";
import { formatDisplayDate } from "../articles/format-display-date.ts";
import { formatMoment } from "../articles/format-moment.ts";

const line = (typst: string) => `#par(justify: false)[#text(size: 9.5pt)[${typst}]]`;

/** Under the lead: which part of which series the piece is. */
export function seriesTypst({ series }: Pick<PortalArticle, "series">): string[] {
  if (series === null) return [];
  return [line(renderTextTypst(portalSeriesMessages.onPaper(series.number, series.total, series.name)))];
}

/** Under the lead: that something essential is new, and that something was wrong. */
export function changesTypst({
  significantUpdateAt,
  corrections,
}: Pick<PortalArticle, "significantUpdateAt" | "corrections">): string[] {
  const newest = corrections.at(-1);
  return [
    ...(significantUpdateAt === null ? [] : [words.updated(formatMoment(significantUpdateAt))]),
    ...(newest === undefined ? [] : [words.corrected(formatMoment(newest.at))]),
  ].map((text) => line(renderTextTypst(text)));
}

/** Every correction, in the order in which readers were told. */
export function correctionsTypst({ corrections }: Pick<PortalArticle, "corrections">): string[] {
  return corrections.map(({ at, wasWrong, isRight }) => {
    const lines = [
      `#strong[${renderTextTypst(words.at(formatMoment(at)))}]`,
      `#strong[${renderTextTypst(words.wasWrong)}] ${renderTextTypst(wasWrong)}`,
      `#strong[${renderTextTypst(words.isRight)}] ${renderTextTypst(isRight)}`,
    ];
    return `#block(width: 100%, above: 1.6em, stroke: (left: 2pt), inset: (left: 8pt, y: 2pt))[${lines.map(line).join("\n")}]`;
  });
}

/** The newer pieces that report further, with their addresses; `origin` is that of the portal. */
export function followUpsTypst({ followUps }: Pick<PortalArticle, "followUps">, origin: string): string[] {
  if (followUps.length === 0) return [];
  const name = followUps.length === 1 ? words.followUp : words.followUps;
  return [
    line(`#strong[${renderTextTypst(`${words.moreOnTopic} ${name}`)}]`),
    ...followUps.map((followUp) => {
      const address = new URL(`/meldung/${followUp.id}`, origin).href;
      return line(
        `#web-link(${typstString(address)})[${renderTextTypst(fullTitle(followUp))}];${renderTextTypst(` [${formatDisplayDate(followUp.displayDate)}]`)}`,
      );
    }),
  ];
}

/**
 * From here on a link to another article of ours is one only while readers can see that article, and names it by its whole
 * address: paper knows no base. `web-link` is Typst's own link.
 */
export function defineArticleLinksTypst({ linkedIds }: Pick<PortalArticle, "linkedIds">, origin: string): string {
  const seen = linkedIds.map((id) => `${typstString(`/meldung/${id}`)},`).join(" ");
  return [
    "#let web-link = link",
    `#let seen-articles = (${seen})`,
    `#let link(address, words) = if not address.starts-with("/meldung/") { web-link(address, words) } else if address in seen-articles { web-link(${typstString(new URL(origin).origin)} + address, words) } else { words }`,
  ].join("\n");
}
