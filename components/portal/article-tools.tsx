import { portalMessages } from "#lib/messages/portal.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { mailAddress, pdfAddress, printAddress } from "./addresses.ts";

const words = portalMessages.article;

/** The three tools of a piece: print version, PDF, mail. */
export function ArticleTools({ article, canonical }: { readonly article: PortalArticle; readonly canonical: string }) {
  return (
    <ul className="article-tools" aria-label={words.tools}>
      <li>
        <a className="tool-print" href={printAddress(article)}>
          {words.print}
        </a>
      </li>
      <li>
        <a className="tool-pdf" href={pdfAddress(article)} type="application/pdf">
          {words.pdf}
        </a>
      </li>
      <li>
        <a className="tool-mail" href={mailAddress(article, canonical)}>
          {words.mail}
        </a>
      </li>
    </ul>
  );
}
