import type { ReactNode } from "react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { accountMessages } from "#lib/messages/desk-accounts.ts";

/** Takes the place of a form that has made an account usable, and shows the way in. */
export function AccountReady({ children }: { readonly children: ReactNode }) {
  return (
    <>
      <div role="status">
        <Notice tone="success">{children}</Notice>
      </div>
      <PageLink href="/anmelden" className={buttonClasses("primary")}>
        {accountMessages.password.toSignIn}
      </PageLink>
    </>
  );
}
