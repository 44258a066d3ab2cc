import type { Metadata } from "next";
import { DeskHome } from "#components/desk/desk-home.tsx";
import type { DeskGaps } from "#components/desk/desk-notices.tsx";
import { type ArticleBody, EMPTY_BODY, isEmptyBody } from "#editor/body.ts";
import { deskHomeWords } from "#lib/messages/desk-articles.ts";
import { readDesk } from "#newsroom/articles/desk/desk-queries.ts";
import type { Actor } from "#newsroom/people/actor.ts";
import { may } from "#newsroom/people/desk-policy.ts";
import { listPersons } from "#newsroom/people/person-queries.ts";
import { readSettings } from "#newsroom/settings/settings-queries.ts";
import { requireUser } from "../../session.ts";
import { createArticleAction } from "./artikel/actions.ts";

export const metadata: Metadata = { title: deskHomeWords.title };

/** `/redaktion`: the first page of the day, for everybody with an account. */
export default async function DeskHomePage() {
  const user = await requireUser("use-desk");
  const [desk, gaps] = await Promise.all([readDesk(user), readGaps(user)]);
  return <DeskHome desk={desk} gaps={gaps} now={new Date()} createArticle={createArticleAction} />;
}

/** Told only to those who can close them. */
async function readGaps(user: Actor): Promise<DeskGaps> {
  const [texts, persons] = await Promise.all([
    may(user, "manage-settings") ? readLegalTexts() : [],
    may(user, "manage-persons") ? listPersons() : [],
  ]);
  const [isImprintEmpty = false, isPrivacyEmpty = false] = texts.map(isEmptyBody);
  return {
    isImprintEmpty,
    isPrivacyEmpty,
    namelessTotal: persons.filter(({ name }) => name === null).length,
  };
}

/** Imprint and privacy page; empty too where the first account was made on the command line and nothing was set up. */
async function readLegalTexts(): Promise<readonly ArticleBody[]> {
  const settings = await readSettings();
  return [settings?.imprint ?? EMPTY_BODY, settings?.privacy ?? EMPTY_BODY];
}
