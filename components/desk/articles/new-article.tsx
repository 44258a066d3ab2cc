import { newArticleWords as words } from "#lib/messages/desk-articles.ts";
import { DeskPage } from "../desk-page.tsx";
import { type CreateArticle, NewArticleButton } from "./new-article-button.tsx";

/** What a new article is, and the button that makes it: opening this page makes nothing. */
export function NewArticle({ createArticle }: { readonly createArticle: CreateArticle }) {
  return (
    <DeskPage title={words.title} width="narrow" intro={words.intro}>
      <p className="max-w-prose">{words.saving}</p>
      <div className="flex">
        <NewArticleButton createArticle={createArticle} label={words.start} isFocused />
      </div>
    </DeskPage>
  );
}
