import { CommandError } from "#lib/errors.ts";
import { recordAuditEntry } from "../audit/record-audit-entry.ts";
import type { Transaction } from "../newsroom-database.ts";
import type { Actor } from "../people/actor.ts";
import { authorise } from "../people/desk-policy.ts";
import { leadsTo } from "./check-keyword-links.ts";
import { foldKeyword } from "./fold-keyword.ts";
import { mayBeBroader } from "./keyword-broader.ts";
import { replaceInLists, replaceKeyword } from "./keyword-lists.ts";
import { MAX_ALIASES } from "./keyword-schema.ts";
import { loadKeyword, type WholeKeyword } from "./load-keyword.ts";
import { mergeFields } from "./merge-fields.ts";
import { storeSeeAlso } from "./store-see-also.ts";
import { readWorkingLists, storeWorkingLists } from "./working-lists.ts";

export type MergedPair = { readonly from: WholeKeyword; readonly into: WholeKeyword };

/**
 * Merges one keyword into another: articles, links, names and whatever was merged into it before go over, and it is no
 * keyword any more. Called by the press, which holds the articles and the vocabulary and prints the change to readers.
 * @throws CommandError "not-allowed", "not-found", "conflict" when the survivor would have too many names
 */
export async function mergeKeyword(
  transaction: Transaction,
  actor: Actor,
  { fromId, intoId, articleIds }: { fromId: number; intoId: number; articleIds: readonly number[] },
): Promise<MergedPair> {
  authorise(actor, "manage-keywords");
  const [lower, higher] = [Math.min(fromId, intoId), Math.max(fromId, intoId)];
  const held = [await loadKeyword(transaction, lower), await loadKeyword(transaction, higher)];
  const from = held.find(({ id }) => id === fromId);
  const into = held.find(({ id }) => id === intoId);
  if (from === undefined || into === undefined) throw new Error("Two loaded keywords are the two asked for.");
  const fields = mergeFields(from, into);
  if (fields.aliases.length > MAX_ALIASES) throw tooManyNames(into, fields.aliases.length);
  const lists = await readWorkingLists(transaction, articleIds);
  await storeWorkingLists(transaction, replaceInLists(lists, fromId, intoId));
  const broaderId = await moveBroader(transaction, { from, into: { ...into, kind: fields.kind } });
  await moveSeeAlso(transaction, from, into);
  await transaction.mergedKeyword.updateMany({ where: { intoId: fromId }, data: { intoId } });
  await transaction.mergedKeyword.create({ data: { id: fromId, intoId, name: from.name, slug: from.slug } });
  await transaction.keyword.delete({ where: { id: fromId }, select: { id: true } });
  await transaction.keyword.update({
    where: { id: intoId },
    data: { ...fields, aliases: [...fields.aliases], broaderId, folded: foldKeyword(fields) },
    select: { id: true },
  });
  await recordAuditEntry(transaction, actor, {
    action: "merge-keyword",
    subject: "keyword",
    subjectId: intoId,
    details: { from: { id: fromId, name: from.name }, articles: articleIds.length },
  });
  return { from, into };
}

function tooManyNames({ name }: WholeKeyword, total: number): CommandError {
  return new CommandError(
    "conflict",
    `„${name}“ hätte danach ${total} Aliasse, erlaubt sind ${MAX_ALIASES}. Streichen Sie zuerst welche, die niemand sucht.`,
  );
}

/**
 * What stood below the one that ends stands below the survivor, unless kinds do not fit; what would close a circle goes
 * one step higher. @returns what stands above the survivor
 */
async function moveBroader(transaction: Transaction, { from, into }: MergedPair): Promise<number | null> {
  const narrower = await transaction.keyword.findMany({
    where: { broaderId: from.id },
    select: { id: true, kind: true },
  });
  let broaderId = into.broaderId;
  for (const child of narrower) {
    const isAbove = await leadsTo(transaction, into.id, child.id);
    const next = isAbove ? from.broaderId : mayBeBroader(into.kind, child.kind) ? into.id : null;
    await transaction.keyword.update({ where: { id: child.id }, data: { broaderId: next }, select: { id: true } });
    if (child.id === into.id) broaderId = next;
  }
  if (broaderId !== null || from.broaderId === null || from.broaderId === into.id) return broaderId;
  const above = await transaction.keyword.findUniqueOrThrow({
    where: { id: from.broaderId },
    select: { kind: true },
  });
  const fits = mayBeBroader(above.kind, into.kind) && !(await leadsTo(transaction, from.broaderId, into.id));
  return fits ? from.broaderId : null;
}

/** Its links follow the survivor's own; what led to it leads to the survivor, nothing leads to itself or twice. */
async function moveSeeAlso(transaction: Transaction, from: WholeKeyword, into: WholeKeyword): Promise<void> {
  const own = [...new Set([...into.seeAlsoIds, ...from.seeAlsoIds])].filter((id) => id !== from.id && id !== into.id);
  await storeSeeAlso(transaction, into.id, own);
  const leading = await transaction.keywordSeeAlso.findMany({
    where: { seeAlsoId: from.id, keywordId: { notIn: [from.id, into.id] } },
    select: { keyword: { select: { id: true, seeAlso: { orderBy: { position: "asc" } } } } },
  });
  for (const { keyword } of leading) {
    const list = keyword.seeAlso.map(({ seeAlsoId }) => seeAlsoId);
    await storeSeeAlso(transaction, keyword.id, replaceKeyword(list, from.id, into.id));
  }
}
