import { correctionMessages as words } from "#lib/messages/portal-corrections.ts";
import type { ArticleCorrection, PortalArticle } from "#portal/articles/article.ts";
import { formatMoment } from "#portal/articles/format-moment.ts";

/** Where the corrections of a piece stand on its page. */
export const CORRECTIONS_ANCHOR = "hinweis-korrektur";

/** Under the lead: that something essential is new, and that something was wrong, with the way to what it was. */
export function ArticleChanges({
  significantUpdateAt,
  corrections,
}: Pick<PortalArticle, "significantUpdateAt" | "corrections">) {
  const newest = corrections.at(-1);
  if (significantUpdateAt === null && newest === undefined) return null;
  return (
    <ul className="article-changes">
      {significantUpdateAt !== null && (
        <li>
          <time dateTime={significantUpdateAt.toISOString()}>{words.updated(formatMoment(significantUpdateAt))}</time>
        </li>
      )}
      {newest !== undefined && (
        <li>
          <a href={`#${CORRECTIONS_ANCHOR}`}>
            <time dateTime={newest.at.toISOString()}>{words.corrected(formatMoment(newest.at))}</time>
          </a>
        </li>
      )}
    </ul>
  );
}

/** Under the text: every correction of the piece, in the order in which readers were told. */
export function Corrections({ corrections }: Pick<PortalArticle, "corrections">) {
  if (corrections.length === 0) return null;
  return (
    <section className="corrections" aria-labelledby={CORRECTIONS_ANCHOR}>
      <h2 id={CORRECTIONS_ANCHOR}>{corrections.length === 1 ? words.heading : words.headingMany}</h2>
      {corrections.map((correction) => (
        <div className="correction" key={correction.id}>
          <CorrectionText correction={correction} />
        </div>
      ))}
    </section>
  );
}

/** When, what was wrong, what is right. */
export function CorrectionText({ correction }: { readonly correction: ArticleCorrection }) {
  const { at, wasWrong, isRight } = correction;
  return (
    <>
      <p className="correction-date">
        <time dateTime={at.toISOString()}>{formatMoment(at)}</time>
      </p>
      <p>
        <strong>{words.wasWrong}</strong> <span className="as-written">{wasWrong}</span>
      </p>
      <p>
        <strong>{words.isRight}</strong> <span className="as-written">{isRight}</span>
      </p>
    </>
  );
}
