/**
 * Links of a document in a frame open beside it, since the portal's pages stand in no frame, and tell nobody where they were
 * followed. Notes and other places of the same document stay. In the portal's markup `<` and `>` of texts are escaped.
 */
export function leadOutside(html: string): string {
  return html.replaceAll(/<a (?=[^>]*\bhref="(?!#))[^>]*>/g, (tag) =>
    tag.replace(/ rel="[^"]*"/, "").replace("<a ", '<a target="_blank" rel="noopener noreferrer" '),
  );
}
