import { embedMessages } from "#lib/messages/embeds.ts";
import type { EmbedNode } from "../body.ts";
import { renderTextTypst, typstString } from "../text/print.ts";
import { recogniseEmbed } from "./recognise-embed.ts";

/** On paper: what it is, where it is found, and what the desk says of it. */
export function renderEmbedTypst({ attrs }: EmbedNode): string {
  const embed = recogniseEmbed(attrs.address);
  if (!embed.ok) return "";
  const { provider, address } = embed;
  const title = embedMessages.title(provider.shape, attrs.title === "" ? provider.name : attrs.title);
  const caption = attrs.caption === "" ? "" : `#linebreak()${renderTextTypst(attrs.caption)}`;
  const link = `#link(${typstString(address)})[${renderTextTypst(address)}]`;
  return `#block(breakable: false, stroke: (left: 2pt), inset: (left: 8pt))[#par(justify: false)[#strong[${renderTextTypst(title)}]#linebreak()${link}${caption}]]\n\n`;
}
