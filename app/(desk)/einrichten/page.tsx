import type { Metadata } from "next";
import { SetUpForm } from "#components/desk/account/set-up-form.tsx";
import { PlainPage } from "#components/desk/plain-page.tsx";
import { Notice } from "#components/ui/notice.tsx";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { isOneTimeLinkUsable } from "#newsroom/people/one-time-link.ts";
import { isSetUpOpen } from "#newsroom/people/set-up.ts";
import { setUpAction } from "./actions.ts";

export const metadata: Metadata = { title: accountMessages.setUp.title };

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/einrichten?token=…`: the link that the start prints while there is no account. */
export default async function SetUpPage({ searchParams }: PageProps) {
  const { token } = await searchParams;
  const isUsable = typeof token === "string" && (await isSetUpOpen()) && (await isOneTimeLinkUsable("set_up", token));
  return (
    <PlainPage name="Dachzeile" title={accountMessages.setUp.title}>
      {isUsable ? (
        <SetUpForm setUp={setUpAction.bind(null, token)} />
      ) : (
        <Notice tone="warning">{accountMessages.signIn.setUpClosed}</Notice>
      )}
    </PlainPage>
  );
}
