import { AUDIT_FIELDS, AUDIT_PLACE, auditLogAddress } from "#components/desk/audit/audit-entry.ts";
import { type AuditFilter, auditFilterSchema, auditPlaceSchema } from "#newsroom/audit/audit-log-schema.ts";

type Words = Readonly<Record<string, unknown>>;

/** What an address asks for; a word that means nothing asks for nothing. */
export function readAuditFilter(words: Words): AuditFilter {
  const given = Object.entries(AUDIT_FIELDS)
    .map(([field, name]) => [field, words[name]] as const)
    .filter(([, word]) => word !== undefined && word !== "");
  const known = given.filter(([field, word]) => auditFilterSchema.safeParse({ [field]: word }).success);
  return auditFilterSchema.parse(Object.fromEntries(known));
}

/** Null for the newest page. */
export function readAuditPlace(words: Words): string | null {
  return auditPlaceSchema.safeParse(words[AUDIT_PLACE]).data ?? null;
}

/** The filter by the names that its fields have in addresses. */
export function wordsOf(filter: AuditFilter): Record<string, string> {
  const words = Object.entries(AUDIT_FIELDS).map(
    ([field, name]) => [name, filter[field as keyof AuditFilter]] as const,
  );
  return Object.fromEntries(words.flatMap(([name, word]) => (word === undefined ? [] : [[name, String(word)]])));
}

export function auditAddress(filter: AuditFilter, before: string | null = null, page = auditLogAddress): string {
  const query = new URLSearchParams({ ...wordsOf(filter), ...(before === null ? {} : { [AUDIT_PLACE]: before }) });
  return query.size === 0 ? page : `${page}?${query}`;
}
