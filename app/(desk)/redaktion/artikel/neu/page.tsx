import type { Metadata } from "next";
import { NewArticle } from "#components/desk/articles/new-article.tsx";
import { newArticleWords } from "#lib/messages/desk-articles.ts";
import { requireUser } from "../../../../session.ts";
import { createArticleAction } from "../actions.ts";

export const metadata: Metadata = { title: newArticleWords.title };

/** `/redaktion/artikel/neu`: asks before it makes a draft, since opening an address must not change anything. */
export default async function NewArticlePage() {
  await requireUser("create-article");
  return <NewArticle createArticle={createArticleAction} />;
}
