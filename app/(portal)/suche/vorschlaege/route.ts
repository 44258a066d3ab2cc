import { articleAddress, keywordAddress, sectionAddress, suggestionsAddress } from "#components/portal/addresses.ts";
import type { SuggestionGroup } from "#components/portal/suggestion-group.ts";
import { fullTitle } from "#lib/full-title.ts";
import { searchMessages } from "#lib/messages/portal-search.ts";
import { finishDocument } from "#portal/documents/finished-document.ts";
import { type Suggestions, suggest, typedSchema } from "#portal/search/suggest.ts";
import { answerDocument } from "../../answer-document.tsx";

const words = searchMessages.suggestionGroups;

/** `/suche/vorschlaege?q=…`: what the search field shows while somebody types, kept like every document of the portal. */
export function GET(request: Request): Promise<Response> {
  const typed = typedSchema.parse(new URL(request.url).searchParams.get("q"));
  const address = typed === "" ? suggestionsAddress : `${suggestionsAddress}?${new URLSearchParams({ q: typed })}`;
  return answerDocument(request, address, async () => {
    const text = JSON.stringify({ groups: groupsOf(await suggest(typed)) });
    return { kind: "file", file: await finishDocument(200, "application/json; charset=utf-8", text) };
  });
}

function groupsOf({ sections, keywords, articles }: Suggestions): readonly SuggestionGroup[] {
  const groups = [
    {
      name: words.sections,
      entries: sections.map(({ name, slug }) => ({ text: name, address: sectionAddress(slug) })),
    },
    {
      name: words.keywords,
      entries: keywords.map(({ name, slug }) => ({ text: name, address: keywordAddress(slug) })),
    },
    {
      name: words.articles,
      entries: articles.map((article) => ({ text: fullTitle(article), address: articleAddress(article) })),
    },
  ];
  return groups.filter(({ entries }) => entries.length > 0);
}
