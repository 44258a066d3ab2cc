import { z } from "zod";
import { AUDIT_ACTIONS } from "./audit-actions.ts";

const day = z.iso.date();

/** Which entries of the log are asked for; days are whole days in Germany. */
export const auditFilterSchema = z.object({
  /** An account, or "system" for what nobody at the desk did. */
  actor: z.union([z.uuid(), z.literal("system")]).optional(),
  action: z.enum(AUDIT_ACTIONS).optional(),
  article: z.coerce.number().int().min(1).max(2_147_483_647).optional(),
  from: day.optional(),
  until: day.optional(),
});
export type AuditFilter = z.infer<typeof auditFilterSchema>;

/** Where a page of the log begins: only entries older than this one. */
export const auditPlaceSchema = z.string().regex(/^[1-9]\d{0,17}$/);
