import { foundMessages } from "#lib/messages/portal-found.ts";
import { FEED_FORMAT_NAMES, feedAddressOf } from "./feed-addresses.ts";

const words = foundMessages.feed;

/** Where a list can be subscribed to; `page` is the address of its first page. */
export function FeedLinks({ page }: { readonly page: string }) {
  return (
    <p className="list-feeds">
      {words.subscribe}
      {FEED_FORMAT_NAMES.map((format) => (
        <a key={format} href={feedAddressOf(page, format)}>
          {words.formats[format]}
        </a>
      ))}
    </p>
  );
}
