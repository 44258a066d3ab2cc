import {
  BookUser,
  CalendarDays,
  ChartColumn,
  ClipboardList,
  FileText,
  Folder,
  Kanban,
  KeyRound,
  ListOrdered,
  type LucideIcon,
  MailX,
  Newspaper,
  PanelsTopLeft,
  ScrollText,
  Settings,
  Signpost,
  Tags,
} from "lucide-react";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { deskMessages } from "#lib/messages/desk.ts";
import { currentMark, deskNavigationEntries } from "./desk-navigation-entries.ts";

const icons: Readonly<Record<string, LucideIcon>> = {
  "/redaktion": PanelsTopLeft,
  "/redaktion/tafel": Kanban,
  "/redaktion/kalender": CalendarDays,
  "/redaktion/artikel": FileText,
  "/redaktion/startseite": Newspaper,
  "/redaktion/serien": ListOrdered,
  "/redaktion/stichwoerter": Tags,
  "/redaktion/statistik": ChartColumn,
  "/redaktion/hausstil": ScrollText,
  "/redaktion/ressorts": Folder,
  "/redaktion/personen": BookUser,
  "/redaktion/benutzer": KeyRound,
  "/redaktion/weiterleitungen": Signpost,
  "/redaktion/abos": MailX,
  "/redaktion/protokoll": ClipboardList,
  "/redaktion/einstellungen": Settings,
};

type DeskNavigationProps = {
  readonly rights: readonly string[];
  readonly pathname: string;
  readonly onFollow: () => void;
};

/** The addresses of the desk that this user may open. */
export function DeskNavigation({ rights, pathname, onFollow }: DeskNavigationProps) {
  return (
    <nav aria-label={deskMessages.shell.navigation} className="py-3">
      <ul className="grid gap-px">
        {deskNavigationEntries
          .filter(({ right }) => rights.includes(right))
          .map(({ label, href }) => (
            <li key={href}>
              <EntryLink label={label} href={href} mark={currentMark(href, pathname)} onFollow={onFollow} />
            </li>
          ))}
      </ul>
    </nav>
  );
}

type EntryLinkProps = {
  readonly label: string;
  readonly href: string;
  readonly mark: "page" | "true" | undefined;
  readonly onFollow: () => void;
};

function EntryLink({ label, href, mark, onFollow }: EntryLinkProps) {
  const Icon = icons[href];
  return (
    <PageLink
      href={href}
      aria-current={mark}
      onClick={onFollow}
      className={classNames(
        "-mx-3 flex items-center gap-3 border-l-4 px-3 py-2 no-underline",
        mark
          ? "border-accent bg-paper font-semibold text-ink"
          : "border-transparent text-ink-soft hover:bg-paper hover:text-ink",
      )}
    >
      {Icon && <Icon aria-hidden="true" className="size-4.5 shrink-0" />}
      {label}
    </PageLink>
  );
}
