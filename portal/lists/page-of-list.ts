import type { ArticlePage } from "../articles/article.ts";
import { listByIds, PAGE_SIZE } from "../articles/article-queries.ts";
import { readEdition } from "../edition.ts";
import { type PagedList, readOutline } from "./list-outline.ts";
import { OutlineCache } from "./outline-cache.ts";

const outlines = new OutlineCache();

/**
 * One page of a list, counted from 1. The list's order is read once per edition; every page, the last as the first, is then a
 * handful of reads by primary key.
 */
export async function pageOfList(list: PagedList, page: number): Promise<ArticlePage> {
  const ids = await outlines.get(`${list.kind}/${list.slug}`, await readEdition(), () => readOutline(list));
  const articles = await listByIds([...ids.subarray((page - 1) * PAGE_SIZE, page * PAGE_SIZE)]);
  return { articles, page, pageCount: Math.max(1, Math.ceil(ids.length / PAGE_SIZE)), total: ids.length };
}
