import { deskMessages } from "#lib/messages/desk.ts";
import type { DeskRight } from "#newsroom/people/desk-policy.ts";

const names = deskMessages.shell.entries;

export type DeskNavigationEntry = { readonly label: string; readonly href: string; readonly right: DeskRight };

/** Everything one can go to at the desk, in the order of the day's work; shown to whoever has the right. */
export const deskNavigationEntries: readonly DeskNavigationEntry[] = [
  { label: names.desk, href: "/redaktion", right: "use-desk" },
  { label: names.board, href: "/redaktion/tafel", right: "use-desk" },
  { label: names.calendar, href: "/redaktion/kalender", right: "use-desk" },
  { label: names.articles, href: "/redaktion/artikel", right: "use-desk" },
  { label: names.frontPage, href: "/redaktion/startseite", right: "manage-front-page" },
  { label: names.series, href: "/redaktion/serien", right: "manage-series" },
  { label: names.keywords, href: "/redaktion/stichwoerter", right: "see-keywords" },
  { label: names.statistics, href: "/redaktion/statistik", right: "see-statistics" },
  { label: names.houseStyle, href: "/redaktion/hausstil", right: "manage-house-style" },
  { label: names.sections, href: "/redaktion/ressorts", right: "manage-sections" },
  { label: names.persons, href: "/redaktion/personen", right: "manage-persons" },
  { label: names.users, href: "/redaktion/benutzer", right: "manage-users" },
  { label: names.redirects, href: "/redaktion/weiterleitungen", right: "manage-redirects" },
  { label: names.cancellations, href: "/redaktion/abos", right: "see-cancellations" },
  { label: names.settings, href: "/redaktion/einstellungen", right: "manage-settings" },
  { label: names.auditLog, href: "/redaktion/protokoll", right: "see-audit-log" },
];

/** Tells "this page" from "somewhere below it"; the desk itself is above everything and matches only exactly. */
export function currentMark(href: string, pathname: string): "page" | "true" | undefined {
  if (pathname === href) return "page";
  return href !== "/redaktion" && pathname.startsWith(`${href}/`) ? "true" : undefined;
}
