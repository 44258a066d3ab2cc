import { SHARD_SIZE } from "./compose-sitemap.ts";

/** Sitemaps of what is no piece. */
export const LIST_SITEMAPS = ["stichwoerter", "autoren", "serien"] as const;
export type ListSitemap = (typeof LIST_SITEMAPS)[number];

/** What one sitemap holds; shards count from 1. */
export type SitemapFile =
  | { readonly kind: "pages" }
  | { readonly kind: "month"; readonly month: string; readonly shard: number }
  | { readonly kind: "list"; readonly list: ListSitemap; readonly shard: number };

/** PostgreSQL's calendar has no year 0. */
const MONTH = /^(?!0000)\d{4}-(?:0[1-9]|1[0-2])$/;

/** `seiten.xml`, `2018-11.xml`, `2018-11-2.xml`, `stichwoerter.xml`: the first shard carries no number. */
export function sitemapFileName(file: SitemapFile): string {
  if (file.kind === "pages") return "seiten.xml";
  const name = file.kind === "month" ? file.month : file.list;
  return file.shard === 1 ? `${name}.xml` : `${name}-${file.shard}.xml`;
}

/** The sitemap of this name, or null; every sitemap has one name. */
export function parseSitemapFile(name: string): SitemapFile | null {
  if (name === "seiten.xml") return { kind: "pages" };
  const [, stem = "", number = "1"] = /^(\d{4}-\d\d|[a-z]+)(?:-([1-9]\d{0,4}))?\.xml$/.exec(name) ?? [];
  const shard = Number(number);
  const list = LIST_SITEMAPS.find((candidate) => candidate === stem);
  const file: SitemapFile | null =
    list !== undefined
      ? { kind: "list", list, shard }
      : MONTH.test(stem)
        ? { kind: "month", month: stem, shard }
        : null;
  return file !== null && sitemapFileName(file) === name ? file : null;
}

/** The numbers of the shards that so many entries fill. */
export function shardsOf(entries: number): readonly number[] {
  return Array.from({ length: Math.ceil(entries / SHARD_SIZE) }, (_, index) => index + 1);
}
