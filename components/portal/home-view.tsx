import { portalMessages } from "#lib/messages/portal.ts";
import type { ArticleTeaser, PortalSectionLink } from "#portal/articles/article.ts";
import { EMPTY_FRONT_PAGE, type FrontPage } from "#portal/front-page/front-page.ts";
import type { Site } from "#portal/site/site.ts";
import { sectionAddress } from "./addresses.ts";
import { LatestAside } from "./latest-aside.tsx";
import { MostRead } from "./most-read.tsx";
import { Teaser, TeaserList } from "./teaser-list.tsx";

const words = portalMessages.home;

/** Pieces shown beside the lead, in the list of the newest, and in one block of a section. */
const counts = { leadCandidates: 4, second: 2, latest: 8, section: 5, sectionColumn: 4 };

/** Section blocks that share a row on a wide screen. */
const blocksPerRow = 3;

type SectionBlock = { readonly section: PortalSectionLink; readonly articles: readonly ArticleTeaser[] };

type HomeViewProps = {
  readonly site: Site;
  /** Newest pieces of the portal, newest first. */
  readonly latest: readonly ArticleTeaser[];
  /** The newest of each section, newest first. */
  readonly bySection: readonly SectionBlock[];
  /** What was read most in the last days. */
  readonly mostRead?: readonly ArticleTeaser[];
  /** What editors chose; whatever they left empty falls to the newest. */
  readonly frontPage?: FrontPage;
};

/** The front page: one lead, highlights beside it, the newest in short, then the sections. */
export function HomeView(props: HomeViewProps) {
  const { site, latest, bySection, mostRead = [], frontPage = EMPTY_FRONT_PAGE } = props;
  const top = chooseTop(latest, frontPage);
  const shown = new Set(top.map(({ id }) => id));
  const newest = latest.filter(({ id }) => !shown.has(id));
  const blocks = bySection
    .map(({ section, articles }) => ({ section, articles: fillBlock(section, articles, { frontPage, shown }) }))
    .filter(({ articles }) => articles.length > 0);
  return (
    <>
      <h1 className="sr-only">{site.claim ? `${site.name} – ${site.claim}` : site.name}</h1>
      {top.length === 0 ? <EmptyFront /> : <Front top={top} newest={newest} />}
      <SectionFronts blocks={blocks} />
      <MostRead articles={mostRead} />
    </>
  );
}

/** The lead and the highlights: what editors chose, then the newest that stand nowhere else on the page. */
function chooseTop(
  latest: readonly ArticleTeaser[],
  { lead, highlights, blocks }: FrontPage,
): readonly ArticleTeaser[] {
  const placed = new Set([lead, ...highlights, ...[...blocks.values()].flat()].map((piece) => piece?.id));
  const free = pictureFirst(paidLast(latest.filter(({ id }) => !placed.has(id))));
  // A page whose newest pieces all stand in blocks, or are paid, still needs somebody to open it.
  const first = lead ?? free.find(isOwn) ?? highlights.find(isOwn) ?? latest.find(isOwn) ?? free[0] ?? highlights[0];
  if (first === undefined) return [];
  const second = [...highlights, ...free].filter((piece) => piece.id !== first.id);
  return [first, ...second.slice(0, Math.max(counts.second, highlights.length))];
}

function isOwn({ genre }: ArticleTeaser): boolean {
  return genre !== "anzeige";
}

type BlockPlace = { readonly frontPage: FrontPage; readonly shown: ReadonlySet<number> };

/** A section's block: what editors chose for it, then its newest; nothing twice on the page's top and here. */
function fillBlock(
  { slug }: PortalSectionLink,
  articles: readonly ArticleTeaser[],
  { frontPage, shown }: BlockPlace,
): readonly ArticleTeaser[] {
  const placed = frontPage.blocks.get(slug) ?? [];
  const known = new Set([...shown, ...placed.map(({ id }) => id)]);
  const rest = paidLast(articles.filter(({ id }) => !known.has(id)));
  return [...placed.filter(({ id }) => !shown.has(id)), ...rest];
}

/** Paid pieces never lead: they move behind the others, which keep their order. */
function paidLast(articles: readonly ArticleTeaser[]): readonly ArticleTeaser[] {
  return articles.toSorted((a, b) => Number(a.genre === "anzeige") - Number(b.genre === "anzeige"));
}

/** Of the very newest pieces the one with a picture leads; a front page without a picture looks like a mistake. */
function pictureFirst(articles: readonly ArticleTeaser[]): readonly ArticleTeaser[] {
  const lead = articles.slice(0, counts.leadCandidates).find(({ picture, genre }) => picture && genre !== "anzeige");
  return lead === undefined ? articles : [lead, ...articles.filter((article) => article !== lead)];
}

function Front({ top, newest }: { top: readonly ArticleTeaser[]; newest: readonly ArticleTeaser[] }) {
  const [lead, ...second] = top;
  if (!lead) return null;
  // Few pieces must not leave a hole where the list of the newest would stand.
  const shape = newest.length > 0 ? "front-full" : second.length > 0 ? "front-pair" : "front-single";
  return (
    <div className={`front ${shape}`}>
      <div className="front-lead">
        <Teaser article={lead} heading="h2" form="lead" />
      </div>
      {second.length > 0 && (
        <div className="front-second">
          {second.map((article) => (
            <Teaser key={article.id} article={article} heading="h2" form="card" />
          ))}
        </div>
      )}
      <LatestAside articles={newest.slice(0, counts.latest)} />
    </div>
  );
}

/** The sections in rows of three; those that would leave a row unfilled come first, each across the whole page. */
function SectionFronts({ blocks }: { readonly blocks: readonly SectionBlock[] }) {
  const wideCount = blocks.length % blocksPerRow;
  const columns = blocks.slice(wideCount);
  return (
    <>
      {blocks.slice(0, wideCount).map((block) => (
        <SectionFront key={block.section.slug} {...block} form="wide" />
      ))}
      {columns.length > 0 && (
        <div className="section-fronts">
          {columns.map((block) => (
            <SectionFront key={block.section.slug} {...block} form="column" />
          ))}
        </div>
      )}
    </>
  );
}

function SectionFront({ section, articles, form }: SectionBlock & { readonly form: "wide" | "column" }) {
  const id = `ressort-${section.slug}`;
  const cardCount = form === "wide" ? 2 : 1;
  const shown = articles.slice(0, form === "wide" ? counts.section : counts.sectionColumn);
  const others = shown.slice(cardCount);
  return (
    <section className={`section-front section-${form}`} aria-labelledby={id}>
      <h2 className="roof" id={id}>
        <a href={sectionAddress(section.slug)}>{section.name}</a>
      </h2>
      <div className="section-columns">
        {shown.slice(0, cardCount).map((article) => (
          <Teaser key={article.id} article={article} form="card" />
        ))}
        {others.length > 0 && <TeaserList articles={others} form="line" />}
      </div>
      <p className="section-all">
        <a href={sectionAddress(section.slug)}>{words.allOf(section.name)}</a>
      </p>
    </section>
  );
}

function EmptyFront() {
  return (
    <div className="notice">
      <p className="notice-title">{words.emptyTitle}</p>
      <p>{words.emptyText}</p>
    </div>
  );
}
