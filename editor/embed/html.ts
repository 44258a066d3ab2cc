import { embedMessages } from "#lib/messages/embeds.ts";
import type { EmbedNode } from "../body.ts";
import { renderFigcaption } from "../picture/html.ts";
import { type PrintedPicture, renderPictureElement } from "../picture/printed-picture.ts";
import { escapeHtml } from "../text/html.ts";
import { recogniseEmbed } from "./recognise-embed.ts";

const PREVIEW_SIZES = "(min-width: 41rem) 39rem, 100vw";

/**
 * A place of our own: nothing of others is loaded before the reader's click, and without script the link serves. The
 * button is shown by the portal's module, which makes the frame from `data-frame`.
 */
export function renderEmbedHtml({ attrs }: EmbedNode, preview: PrintedPicture | null): string {
  const embed = recogniseEmbed(attrs.address);
  if (!embed.ok) return "";
  const { provider, address, frameAddress } = embed;
  const { shape, name } = provider;
  const title = attrs.title === "" ? name : attrs.title;
  const notice = embedMessages.notice(name, provider.owner(new URL(address)));
  return [
    `<figure class="embed is-${shape}" data-frame="${escapeHtml(frameAddress)}" data-title="${escapeHtml(title)}">`,
    '<div class="embed-stage">',
    preview === null ? "" : renderPictureElement(preview, "", PREVIEW_SIZES),
    `<p class="embed-title">${escapeHtml(embedMessages.title(shape, title))}</p>`,
    `<p class="embed-notice">${escapeHtml(notice)}</p>`,
    `<button type="button" class="embed-button" hidden>${escapeHtml(embedMessages.load(shape))}</button>`,
    `</div><p class="embed-link"><a href="${escapeHtml(address)}" rel="noopener">`,
    `${escapeHtml(embedMessages.open(name))}</a></p>${renderFigcaption(attrs.caption, "")}</figure>`,
  ].join("");
}
