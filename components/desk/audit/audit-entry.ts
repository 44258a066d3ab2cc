/** One line of the log as it is read. */
export type PageAuditLine = {
  readonly id: string;
  readonly at: string;
  readonly who: string;
  readonly what: string;
  readonly about: string;
  /** Where the thing is at the desk; null where it has no page of its own. */
  readonly href: string | null;
  readonly change: string | null;
  readonly reason: string | null;
};

export const auditLogAddress = "/redaktion/protokoll";

/** The names of a filter's fields in addresses. */
export const AUDIT_FIELDS = { actor: "wer", action: "was", article: "artikel", from: "von", until: "bis" } as const;
export const AUDIT_PLACE = "vor";
