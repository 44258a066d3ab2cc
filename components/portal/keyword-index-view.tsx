import { keywordIndexMessages } from "#lib/messages/portal-keywords.ts";
import type { KeywordEntry, KeywordIndex } from "#portal/keywords/keyword.ts";
import { keywordLabel } from "#portal/keywords/keyword-label.ts";
import { homeAddress, keywordAddress, keywordIndexAddress } from "./addresses.ts";

const words = keywordIndexMessages;

/** All keywords by their letters; before a letter is chosen, the most used ones. */
export function KeywordIndexView({ index }: { readonly index: KeywordIndex }) {
  const { letters, letter, entries } = index;
  return (
    <>
      <header className="list-head">
        <h1>{words.title}</h1>
        {letters.length > 0 && <Letters letters={letters} current={letter} />}
      </header>
      {entries.length === 0 ? (
        <p className="list-empty">
          {words.empty} <a href={homeAddress}>{words.home}</a>
        </p>
      ) : (
        <section aria-labelledby="stichwoerter">
          <h2 id="stichwoerter" className="keyword-heading">
            {letter === null ? words.mostUsed : words.beginningWith(letter.toUpperCase())}
          </h2>
          <Entries entries={entries} />
        </section>
      )}
    </>
  );
}

function Letters({ letters, current }: { readonly letters: readonly string[]; readonly current: string | null }) {
  return (
    <nav aria-label={words.letters}>
      <ul className="keyword-letters">
        {letters.map((letter) => (
          <li key={letter}>
            <a href={keywordIndexAddress(letter)} aria-current={letter === current ? "page" : undefined}>
              {letter.toUpperCase()}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Entries({ entries }: { readonly entries: readonly KeywordEntry[] }) {
  return (
    <ul className="keyword-entries">
      {entries.map((entry) => (
        <li key={entry.slug}>
          <a href={keywordAddress(entry.slug)}>{keywordLabel(entry)}</a>{" "}
          <span className="keyword-pieces">{words.pieces(entry.pieces)}</span>
        </li>
      ))}
    </ul>
  );
}
