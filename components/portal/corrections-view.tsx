import { correctionMessages } from "#lib/messages/portal-corrections.ts";
import type { CorrectionPage, ListedCorrection } from "#portal/corrections/correction.ts";
import { articleAddress, correctionsAddress } from "./addresses.ts";
import { CORRECTIONS_ANCHOR, CorrectionText } from "./corrections.tsx";
import { GenreBadge, Headline } from "./headline.tsx";
import { Paging } from "./paging.tsx";

const words = correctionMessages.page;

/** `/korrekturen`: every correction, newest first, each with the way to its piece. */
export function CorrectionsView({ page }: { readonly page: CorrectionPage }) {
  return (
    <>
      <header className="list-head">
        <h1>{words.title}</h1>
        <p className="list-description">{words.intro}</p>
        {page.total > 0 && <p className="list-count">{words.total(page.total)}</p>}
      </header>
      {page.total === 0 ? (
        <p className="list-empty">{words.empty}</p>
      ) : (
        <ol className="correction-list">
          {page.corrections.map((correction) => (
            <li key={correction.id}>
              <Entry correction={correction} />
            </li>
          ))}
        </ol>
      )}
      <Paging address={correctionsAddress} page={page.page} pageCount={page.pageCount} />
    </>
  );
}

function Entry({ correction }: { readonly correction: ListedCorrection }) {
  const { article } = correction;
  return (
    <article className="correction">
      <h2 className="teaser-title">
        <a href={`${articleAddress(article)}#${CORRECTIONS_ANCHOR}`}>
          <Headline kicker={article.kicker} headline={article.headline} />
        </a>
        {article.genre !== "meldung" && (
          <>
            {" "}
            <GenreBadge genre={article.genre} />
          </>
        )}
      </h2>
      <CorrectionText correction={correction} />
    </article>
  );
}
