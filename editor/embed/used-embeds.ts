import type { ArticleBody, BodyNode, EmbedNode } from "../body.ts";
import { editorMessages } from "../messages.ts";
import { frameHostOf, recogniseEmbed } from "./recognise-embed.ts";

/** The embeds of a text, in reading order. */
export function embedsIn(node: BodyNode): EmbedNode[] {
  if (node.type === "embed") return [node];
  const inner: readonly BodyNode[] = "content" in node ? (node.content ?? []) : [];
  return inner.flatMap(embedsIn);
}

/** „Einbettung 2“ for the second embed of a text; `index` counts from 0. */
export function embedPosition(index: number): string {
  return `${editorMessages.positionEmbed} ${index + 1}`;
}

/** Hosts that the frames of a text are loaded from, each once, in order: what its document must allow. */
export function frameHosts(body: ArticleBody): string[] {
  const hosts = embedsIn(body).flatMap(({ attrs }) => {
    const embed = recogniseEmbed(attrs.address);
    return embed.ok ? (frameHostOf(embed.frameAddress) ?? []) : [];
  });
  return [...new Set(hosts)].sort();
}
