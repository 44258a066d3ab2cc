import { portalMessages } from "#lib/messages/portal.ts";
import { correctionMessages } from "#lib/messages/portal-corrections.ts";
import { keywordIndexMessages } from "#lib/messages/portal-keywords.ts";
import { portalSeriesMessages } from "#lib/messages/portal-series.ts";
import type { Site } from "#portal/site/site.ts";
import {
  cancellationAddress,
  correctionsAddress,
  feedAddress,
  imprintAddress,
  keywordIndexAddress,
  privacyAddress,
  sectionAddress,
  seriesIndexAddress,
} from "./addresses.ts";

const words = portalMessages.shell;

/** Foot of every page; the law wants imprint (§ 5 DDG), privacy (Art. 13 GDPR) and cancellation (§ 312k BGB) here. */
export function Footer({ site }: { readonly site: Site }) {
  return (
    <footer className="footer">
      <div className="footer-columns page">
        <p className="footer-name">{site.name}</p>
        {site.sections.length > 0 && (
          <nav aria-labelledby="fuss-ressorts">
            <h2 id="fuss-ressorts">{words.allSections}</h2>
            <ul className="footer-sections">
              {site.sections.map(({ name, slug }) => (
                <li key={slug}>
                  <a href={sectionAddress(slug)}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
        )}
        <nav aria-labelledby="fuss-service">
          <h2 id="fuss-service">{words.service}</h2>
          <ul>
            <li>
              <a href={keywordIndexAddress()}>{keywordIndexMessages.title}</a>
            </li>
            <li>
              <a href={seriesIndexAddress}>{portalSeriesMessages.title}</a>
            </li>
            <li>
              <a href={correctionsAddress}>{correctionMessages.page.title}</a>
            </li>
            <li>
              <a href={feedAddress}>{correctionMessages.feed.link}</a>
            </li>
            <li>
              <a href={imprintAddress}>{words.imprint}</a>
            </li>
            <li>
              <a href={privacyAddress}>{words.privacy}</a>
            </li>
            <li>
              <a className="cancel-link" href={cancellationAddress}>
                {words.cancel}
              </a>
            </li>
          </ul>
        </nav>
      </div>
      <p className="footer-end page">© {site.name}</p>
    </footer>
  );
}
