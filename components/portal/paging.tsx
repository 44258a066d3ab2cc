import { portalMessages } from "#lib/messages/portal.ts";
import { pageAddress } from "./addresses.ts";

const words = portalMessages.paging;

type PagingProps = {
  /** Address of the first page, with its query if it has one. */
  readonly address: string;
  readonly page: number;
  readonly pageCount: number;
};

/** First, last and the neighbours of the current page; null stands for a gap. */
export function pageNumbers(page: number, pageCount: number): (number | null)[] {
  const wanted = [1, page - 1, page, page + 1, pageCount].filter((number) => number >= 1 && number <= pageCount);
  const numbers = [...new Set(wanted)].sort((a, b) => a - b);
  return numbers.flatMap((number, place) => {
    const before = numbers[place - 1];
    return before !== undefined && number - before > 1 ? [null, number] : [number];
  });
}

/** Navigation between the pages of a list; nothing where there is only one. */
export function Paging({ address, page, pageCount }: PagingProps) {
  if (pageCount <= 1) return null;
  return (
    <nav className="paging" aria-label={words.label}>
      {page > 1 && (
        <a className="paging-step" rel="prev" href={pageAddress(address, page - 1)}>
          ← {words.previous}
        </a>
      )}
      <ol>
        {pageNumbers(page, pageCount).map((number, place, all) =>
          number === null ? (
            <li key={`gap-after-${all[place - 1]}`} className="paging-gap">
              …
            </li>
          ) : (
            <li key={number}>
              <a
                href={pageAddress(address, number)}
                aria-label={words.page(number)}
                aria-current={number === page ? "page" : undefined}
              >
                {number}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pageCount && (
        <a className="paging-step" rel="next" href={pageAddress(address, page + 1)}>
          {words.next} →
        </a>
      )}
    </nav>
  );
}
