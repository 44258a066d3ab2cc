export type NumberedLinks = {
  /** The text with the number of its note, in brackets, behind every link. */
  readonly html: string;
  /** Complete addresses in the order of their numbers, which count from 1. */
  readonly addresses: readonly string[];
};

/** A link as the press prints it; what leads to a place of the same text has a `#` and is none. */
const PRINTED_LINK = /<a href="((?:https?:\/\/|\/meldung\/|mailto:)[^"]*)"[^>]*>.*?<\/a>/gs;

/**
 * Numbers the links of a printed text for paper, where nobody follows one. The same address keeps its number; an address
 * that the text itself spells out is not said twice.
 *
 * @param base absolute address that relative ones are completed with
 */
export function numberLinks(bodyHtml: string, base: string): NumberedLinks {
  const addresses: string[] = [];
  const html = bodyHtml.replace(PRINTED_LINK, (link: string, written: string) => {
    const address = complete(written.replaceAll("&amp;", "&").replaceAll("&#39;", "'"), base);
    if (link.includes(`>${written}</a>`)) return link;
    if (!addresses.includes(address)) addresses.push(address);
    return `${link}<span class="link-number">\u00a0[${addresses.indexOf(address) + 1}]</span>`;
  });
  return { html, addresses };
}

function complete(address: string, base: string): string {
  return address.startsWith("/") ? new URL(address, base).href : address;
}
