import { portalMessages } from "#lib/messages/portal.ts";
import { searchMessages } from "#lib/messages/portal-search.ts";
import type { Site } from "#portal/site/site.ts";
import { homeAddress, searchAddress, sectionAddress, suggestionsAddress } from "./addresses.ts";

const words = portalMessages.shell;

type MastheadProps = { readonly site: Site; readonly currentSection: string | undefined };

/** Head of every page: the portal's name, search and sections. Works at any width without a script. */
export function Masthead({ site, currentSection }: MastheadProps) {
  return (
    <header className="masthead">
      <div className="masthead-bar page">
        <p className="wordmark">
          <a href={homeAddress}>{site.name}</a>
        </p>
        {site.claim && <p className="claim">{site.claim}</p>}
        <MastheadSearch />
      </div>
      {site.sections.length > 0 && (
        <nav className="section-nav" aria-label={words.sections}>
          <ul className="page">
            {site.sections.map(({ name, slug }) => (
              <li key={slug}>
                <a href={sectionAddress(slug)} aria-current={slug === currentSection ? "true" : undefined}>
                  {name}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}

function MastheadSearch() {
  return (
    <search aria-label={words.searchLabel}>
      <form className="masthead-search" action={searchAddress} method="get">
        <input
          type="search"
          name="q"
          placeholder={words.search}
          aria-label={words.search}
          maxLength={200}
          required
          data-suggestions={suggestionsAddress}
          data-label={searchMessages.suggestions}
        />
        <button type="submit">{words.searchButton}</button>
      </form>
    </search>
  );
}
