import type { Metadata } from "next";
import { SetPasswordForm } from "#components/desk/account/set-password-form.tsx";
import { PlainPage } from "#components/desk/plain-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { isOneTimeLinkUsable } from "#newsroom/people/one-time-link.ts";
import { readPortalName } from "../portal-name.ts";
import { setPasswordAction } from "./actions.ts";

export const metadata: Metadata = { title: accountMessages.password.title };

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/passwort?token=…`: whoever holds a one-time link sets the password of its account. */
export default async function PasswordPage({ searchParams }: PageProps) {
  const { token } = await searchParams;
  const isUsable = typeof token === "string" && (await isOneTimeLinkUsable("set_password", token));
  return (
    <PlainPage name={await readPortalName()} title={accountMessages.password.title}>
      {isUsable ? (
        <SetPasswordForm setPassword={setPasswordAction.bind(null, token)} />
      ) : (
        <Notice tone="warning">{accountMessages.signIn.linkVoid}</Notice>
      )}
    </PlainPage>
  );
}
