import { portalArticleMessages as words } from "#lib/messages/portal-article.ts";
import type { FollowUp } from "#portal/articles/article.ts";
import { articleAddress } from "./addresses.ts";
import { Dateline, Headline } from "./headline.tsx";

type ArticleThreadProps = { readonly here: number; readonly thread: readonly FollowUp[] };

/** The story that a piece is part of, oldest first, with the place of this one. */
export function ArticleThread({ here, thread }: ArticleThreadProps) {
  if (thread.length === 0) return null;
  return (
    <section className="follow-ups thread" aria-labelledby="verlauf">
      <h2 id="verlauf">{words.thread}</h2>
      <ol>
        {thread.map((piece) => (
          <li key={piece.id} aria-current={piece.id === here || undefined}>
            <Dateline day={piece.displayDate} />{" "}
            {piece.id === here ? (
              <>
                <Headline kicker={piece.kicker} headline={piece.headline} /> ({words.threadHere})
              </>
            ) : (
              <a href={articleAddress(piece)}>
                <Headline kicker={piece.kicker} headline={piece.headline} />
              </a>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
