import { keywordIndexAddress } from "#components/portal/addresses.ts";
import { KeywordIndexView } from "#components/portal/keyword-index-view.tsx";
import { keywordIndexMessages } from "#lib/messages/portal-keywords.ts";
import { readKeywordIndex } from "#portal/keywords/keyword-index-queries.ts";
import { answerDocument } from "../answer-document.tsx";
import type { PortalPage } from "../portal-page.ts";
import { indexLetter } from "./index-letter.ts";

/** `/stichwort`: the index of keywords, `?buchstabe=o` those that begin with a letter. */
export function GET(request: Request): Promise<Response> {
  const letter = indexLetter(request);
  return answerDocument(request, keywordIndexAddress(letter), () => makeIndex(letter));
}

async function makeIndex(letter: string | null): Promise<PortalPage> {
  const index = await readKeywordIndex(letter);
  if (index === null) return { kind: "missing" };
  const { title, description, beginningWith } = keywordIndexMessages;
  return {
    kind: "page",
    head: { title: letter === null ? title : beginningWith(letter.toUpperCase()), description },
    content: <KeywordIndexView index={index} />,
  };
}
