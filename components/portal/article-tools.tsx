import { fullTitle } from "#lib/full-title.ts";
import { portalMessages } from "#lib/messages/portal.ts";
import { portalArticleMessages } from "#lib/messages/portal-article.ts";
import type { PortalArticle } from "#portal/articles/article.ts";
import { mailAddress, pdfAddress, printAddress } from "./addresses.ts";

const words = portalMessages.article;

/** Where the print version and the PDF are, of a piece that is not at its own address yet. */
export type SheetAddresses = { readonly print: string; readonly pdf: string };

type ArticleToolsProps = {
  readonly article: PortalArticle;
  readonly canonical: string;
  readonly sheets?: SheetAddresses | undefined;
};

/** The tools of a piece: print version, PDF, mail, and where the device has one, its own share sheet. */
export function ArticleTools({ article, canonical, sheets }: ArticleToolsProps) {
  return (
    <ul className="article-tools" aria-label={words.tools}>
      <li>
        <a className="tool-print" href={sheets?.print ?? printAddress(article)}>
          {words.print}
        </a>
      </li>
      <li>
        <a className="tool-pdf" href={sheets?.pdf ?? pdfAddress(article)} type="application/pdf">
          {words.pdf}
        </a>
      </li>
      <li>
        <a className="tool-mail" href={mailAddress(article, canonical)}>
          {words.mail}
        </a>
      </li>
      <li hidden>
        <button type="button" className="tool-share" data-share={canonical} data-title={fullTitle(article)}>
          {portalArticleMessages.share}
        </button>
      </li>
    </ul>
  );
}
