import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser } from "#portal/articles/article.ts";
import { NewestPieces } from "./not-found-view.tsx";
import { SearchForm } from "./search-view.tsx";

const words = portalMessages.gone;

type GoneViewProps = {
  /** What the desk says about the withdrawal, plain text. */
  readonly notice?: string;
  readonly latest?: readonly ArticleTeaser[];
};

/** The 410 page of a withdrawn piece. It names neither headline nor content, and helps on as the 404 page does. */
export function GoneView({ notice, latest = [] }: GoneViewProps) {
  return (
    <>
      <div className="plain-page">
        <p className="status-number">410</p>
        <h1>{words.title}</h1>
        <p className="plain-lead">{notice || words.text}</p>
        <p>{words.help}</p>
        <SearchForm />
      </div>
      <NewestPieces articles={latest} />
    </>
  );
}
