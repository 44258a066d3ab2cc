import type { ReactNode } from "react";
import { DeskShell } from "#components/desk/desk-shell.tsx";
import { PreferencesProvider } from "#components/desk/preferences.tsx";
import { countUnread } from "#newsroom/notifications/notification-queries.ts";
import { DESK_RIGHTS, type DeskRight, may } from "#newsroom/people/desk-policy.ts";
import { findPreferences } from "#newsroom/people/user-queries.ts";
import { currentUser } from "../../session.ts";
import { readPortalName } from "../portal-name.ts";
import { changePreferencesAction } from "./actions.ts";
import { openWorkingCopyAction } from "./artikel/[id]/working-copy-actions.ts";
import { createArticleAction } from "./artikel/actions.ts";

// Object.keys forgets the names of the keys; the policy's table is written out in full.
const everyRight = Object.keys(DESK_RIGHTS) as DeskRight[];

type EditorialLayoutProps = { readonly children: ReactNode };

/** The frame of the desk. It lets nobody in and keeps nobody out: every page asks `requireUser` itself. */
export default async function EditorialLayout({ children }: EditorialLayoutProps) {
  const user = await currentUser();
  if (user === null) return children;
  return (
    <DeskShell
      portalName={await readPortalName()}
      user={{ id: user.id, name: user.name, role: user.role }}
      rights={everyRight.filter((right) => may(user, right))}
      createArticle={createArticleAction}
      unread={await countUnread(user)}
      openWorkingCopy={openWorkingCopyAction}
    >
      <PreferencesProvider initial={await findPreferences(user)} save={changePreferencesAction}>
        {children}
      </PreferencesProvider>
    </DeskShell>
  );
}
