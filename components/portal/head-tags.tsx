import { foundMessages as words } from "#lib/messages/portal-found.ts";
import { homeAddress } from "./addresses.ts";
import { FEED_FORMAT_NAMES, FEED_FORMATS, feedAddressOf } from "./feed-addresses.ts";
import { scriptJson } from "./script-json.ts";

/** What programs that share, subscribe to or index a page are told of it; addresses are absolute unless told otherwise. */
export type HeadTagsContent = {
  /** The list that can be subscribed to here: its name, and the address of its first page, a path. */
  readonly list?: { readonly name: string; readonly page: string };
  /** Of a piece alone. */
  readonly piece?: {
    readonly publishedAt: Date;
    readonly modifiedAt: Date;
    readonly section: string;
    readonly keywords: readonly string[];
    readonly authors: readonly string[];
  };
  /** 1200 × 630 pixels; `alt` says what can be read on it. */
  readonly sharePicture?: { readonly address: string; readonly alt: string };
  /** By schema.org, one or several. */
  readonly jsonLd?: object;
};

type HeadTagsProps = HeadTagsContent & {
  readonly siteName: string;
  readonly title: string;
  readonly description: string;
  readonly canonical?: string | undefined;
};

/** Open Graph, the large card, feeds and structured data. */
export function HeadTags(props: HeadTagsProps) {
  const { siteName, title, description, canonical, list, piece, sharePicture, jsonLd } = props;
  return (
    <>
      {list && <FeedLinks name={words.feed.of(siteName, list.name)} page={list.page} />}
      <FeedLinks name={words.feed.all(siteName)} page={homeAddress} />
      {jsonLd && (
        // biome-ignore lint/security/noDangerouslySetInnerHtml: JSON in which nothing can end the element
        <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: scriptJson(jsonLd) }} />
      )}
      <meta property="og:site_name" content={siteName} />
      <meta property="og:locale" content="de_DE" />
      <meta property="og:type" content={piece === undefined ? "website" : "article"} />
      <meta property="og:title" content={title} />
      {description && <meta property="og:description" content={description} />}
      {canonical && <meta property="og:url" content={canonical} />}
      {piece && <PieceTags {...piece} />}
      {sharePicture && <SharePictureTags {...sharePicture} />}
    </>
  );
}

function FeedLinks({ name, page }: { readonly name: string; readonly page: string }) {
  return FEED_FORMAT_NAMES.map((format) => (
    <link
      key={format}
      rel="alternate"
      type={FEED_FORMATS[format].type}
      title={format === "rss" ? name : `${name} (${words.feed.formats[format]})`}
      href={feedAddressOf(page, format)}
    />
  ));
}

/** https://ogp.me/#type_article */
function PieceTags(piece: NonNullable<HeadTagsContent["piece"]>) {
  const { publishedAt, modifiedAt, section, keywords, authors } = piece;
  return (
    <>
      <meta property="article:published_time" content={publishedAt.toISOString()} />
      <meta property="article:modified_time" content={modifiedAt.toISOString()} />
      <meta property="article:section" content={section} />
      {authors.map((author) => (
        <meta key={author} property="article:author" content={author} />
      ))}
      {keywords.map((keyword) => (
        <meta key={keyword} property="article:tag" content={keyword} />
      ))}
    </>
  );
}

function SharePictureTags({ address, alt }: NonNullable<HeadTagsContent["sharePicture"]>) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  );
}
