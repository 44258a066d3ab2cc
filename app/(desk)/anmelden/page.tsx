import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { PlainPage } from "#components/desk/plain-page.tsx";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { currentUser } from "../../session.ts";
import { readPortalName } from "../portal-name.ts";
import { safeReturnPath } from "./return-path.ts";
import { SignIn } from "./sign-in.tsx";

export const metadata: Metadata = { title: accountMessages.signIn.title };

type PageProps = { readonly searchParams: Promise<Record<string, string | string[] | undefined>> };

/** `/anmelden`: open to everybody; who is signed in already goes on to the desk. */
export default async function SignInPage({ searchParams }: PageProps) {
  const { weiter } = await searchParams;
  const next = safeReturnPath(weiter);
  if ((await currentUser()) !== null) redirect(next);
  return (
    <PlainPage name={await readPortalName()} title={accountMessages.signIn.title}>
      <SignIn next={next} />
    </PlainPage>
  );
}
