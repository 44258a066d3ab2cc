import { correctionMessages as words } from "#lib/messages/portal-corrections.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { articleAddress } from "./addresses.ts";
import { Dateline, Headline } from "./headline.tsx";

/** „Mehr zum Thema: Folgebericht“: the newer pieces that report further. */
export function FollowUps({ followUps }: Pick<PortalArticle, "followUps">) {
  if (followUps.length === 0) return null;
  return (
    <section className="follow-ups" aria-labelledby="mehr-zum-thema">
      <h2 id="mehr-zum-thema">
        {words.moreOnTopic} {followUps.length === 1 ? words.followUp : words.followUps}
      </h2>
      <ul>
        {followUps.map((article) => (
          <li key={article.id}>
            <a href={articleAddress(article)}>
              <Headline kicker={article.kicker} headline={article.headline} />
            </a>{" "}
            <Dateline day={article.displayDate} />
          </li>
        ))}
      </ul>
    </section>
  );
}
