import type { DatabaseRole } from "#lib/database/database-url.ts";

/*
 * The written decision, table by table. A new table stands in no line here and fails the test until somebody has decided
 * who may do what with it.
 */

export type Right = "SELECT" | "INSERT" | "UPDATE" | "DELETE";

const READ: readonly Right[] = ["SELECT"];
const ADD: readonly Right[] = ["SELECT", "INSERT"];
export const ALL: readonly Right[] = ["SELECT", "INSERT", "UPDATE", "DELETE"];
const NONE: readonly Right[] = [];

export const ROLES = [
  "dachzeile_portal",
  "dachzeile_newsroom",
  "dachzeile_readers",
] as const satisfies readonly DatabaseRole[];
export type Rights = Record<DatabaseRole, readonly Right[]>;

export const newsroomOnly: Rights = { dachzeile_portal: NONE, dachzeile_newsroom: ALL, dachzeile_readers: NONE };
/** Written once: nobody changes or deletes what happened. */
const keptForEver: Rights = { ...newsroomOnly, dachzeile_newsroom: ADD };
/** As above, but the automatic ones may go; a row policy sees to it (see `database-roles.test.ts`). */
const keptButAutomatic: Rights = { ...newsroomOnly, dachzeile_newsroom: ["SELECT", "INSERT", "DELETE"] };
/** Printed by the press, which works in the newsroom's role, and read by the portal. */
export const printed: Rights = { dachzeile_portal: READ, dachzeile_newsroom: ALL, dachzeile_readers: NONE };
export const readersOnly: Rights = { dachzeile_portal: NONE, dachzeile_newsroom: NONE, dachzeile_readers: ALL };
export const nobodys: Rights = { dachzeile_portal: NONE, dachzeile_newsroom: NONE, dachzeile_readers: NONE };

export const DECISIONS: Record<string, Rights> = {
  // The queue's own; the newsroom asks for jobs and works them off.
  "jobs.bam": newsroomOnly,
  "jobs.instance": newsroomOnly,
  "jobs.job": newsroomOnly,
  "jobs.job_dependency": newsroomOnly,
  "jobs.queue": newsroomOnly,
  "jobs.queue_stats": newsroomOnly,
  "jobs.schedule": newsroomOnly,
  "jobs.subscription": newsroomOnly,
  "jobs.version": newsroomOnly,
  "jobs.warning": newsroomOnly,
  "newsroom.approval": newsroomOnly,
  "newsroom.article": newsroomOnly,
  "newsroom.article_author": newsroomOnly,
  "newsroom.article_keyword": newsroomOnly,
  "newsroom.article_link": newsroomOnly,
  "newsroom.article_picture": newsroomOnly,
  "newsroom.assignment": newsroomOnly,
  "newsroom.front_page": newsroomOnly,
  "newsroom.front_placement": newsroomOnly,
  "newsroom.house_rule": newsroomOnly,
  "newsroom.house_rule_exemption": newsroomOnly,
  "newsroom.audit_entry": keptForEver,
  "newsroom.comment": newsroomOnly,
  "newsroom.comment_mention": newsroomOnly,
  "newsroom.comment_thread": newsroomOnly,
  "newsroom.checklist_settings": newsroomOnly,
  "newsroom.correction": keptForEver,
  "newsroom.distinct_keyword": newsroomOnly,
  "newsroom.keyword": newsroomOnly,
  "newsroom.keyword_journal": keptForEver,
  "newsroom.keyword_see_also": newsroomOnly,
  "newsroom.mail_choice": newsroomOnly,
  "newsroom.measure_settings": newsroomOnly,
  "newsroom.merged_keyword": newsroomOnly,
  "newsroom.notification": newsroomOnly,
  "newsroom.notification_mail": newsroomOnly,
  "newsroom.one_time_link": newsroomOnly,
  "newsroom.person": newsroomOnly,
  "newsroom.picture": newsroomOnly,
  "newsroom.preview_link": newsroomOnly,
  "newsroom.revision": keptButAutomatic,
  "newsroom.section": newsroomOnly,
  "newsroom.series": newsroomOnly,
  "newsroom.series_part": newsroomOnly,
  "newsroom.settings": newsroomOnly,
  "newsroom.sign_in_throttle": newsroomOnly,
  "newsroom.user": newsroomOnly,
  "newsroom.working_copy": newsroomOnly,
  "portal.article": printed,
  "portal.article_author": printed,
  "portal.article_keyword": printed,
  "portal.article_link": printed,
  "portal.front_placement": printed,
  "portal.article_picture": printed,
  "portal.correction": printed,
  "portal.edition": printed,
  "portal.keyword": printed,
  "portal.keyword_see_also": printed,
  "portal.most_read": printed,
  "portal.person": printed,
  "portal.picture": printed,
  "portal.recommendation": printed,
  "portal.redirect": printed,
  "portal.search_word": printed,
  "portal.section": printed,
  "portal.series": printed,
  "portal.series_part": printed,
  "portal.site": printed,
  "portal.withdrawal": printed,
  "public._prisma_migrations": nobodys,
  "readers.article_view": readersOnly,
  "readers.cancellation_request": readersOnly,
  "readers.redirect_hit": readersOnly,
  "readers.submission_count": readersOnly,
};
