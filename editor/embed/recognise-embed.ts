import { editorMessages } from "../messages.ts";
import { parseExternalLink } from "../safe-link.ts";
import { datawrapper, mastodon, openStreetMap } from "./other-providers.ts";
import type { EmbedProvider } from "./provider.ts";
import { vimeo, youtube } from "./video-providers.ts";

/** The allow-list: what may be embedded. Nothing else is, whoever stored it. */
export const EMBED_PROVIDERS: readonly EmbedProvider[] = [youtube, vimeo, datawrapper, openStreetMap, mastodon];

export type Embeddable = {
  readonly provider: EmbedProvider;
  /** The address in its one stored form. */
  readonly address: string;
  /** What the frame loads after the click. */
  readonly frameAddress: string;
};

export type RecognisedEmbed =
  | ({ readonly ok: true } & Embeddable)
  | {
      readonly ok: false;
      readonly message: string;
      /** The address can still stand in the text as a plain link. */
      readonly link: string | null;
    };

const names = EMBED_PROVIDERS.map(({ name }) => name);

/**
 * Reads an address for an embed. Hosts are compared as the browser understands them, whole and exactly: no other port,
 * no name before the host, no host that only looks like one of the list. A returned address is recognised as itself.
 */
export function recogniseEmbed(input: string): RecognisedEmbed {
  const link = parseExternalLink(input);
  if (!link.ok) return { ok: false, message: link.message, link: null };
  const url = new URL(link.href);
  const provider = url.port === "" ? EMBED_PROVIDERS.find(({ hosts }) => hosts.includes(url.hostname)) : undefined;
  if (provider === undefined) return { ok: false, message: editorMessages.embedHost(names), link: link.href };
  const address = provider.normalise(url);
  if (address === null) return { ok: false, message: editorMessages.embedAddress(provider.name), link: link.href };
  return { ok: true, provider, address, frameAddress: provider.frameAddress(new URL(address)) };
}

/** Host of a frame's address when it is one of the list, or null. */
export function frameHostOf(frameAddress: string): string | null {
  const url = URL.canParse(frameAddress) ? new URL(frameAddress) : null;
  const isListed = EMBED_PROVIDERS.some(({ frameHosts }) => url !== null && frameHosts.includes(url.host));
  return url !== null && url.protocol === "https:" && isListed ? url.host : null;
}
