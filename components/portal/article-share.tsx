import { portalArticleMessages as words } from "#lib/messages/portal-article.ts";
import { shortAddressOf } from "./addresses.ts";

type ShortAddressProps = { readonly id: number; readonly canonical: string };

/** The address that fits into a line of print; the button is shown by the portal's module, without it the words serve. */
export function ShortAddress({ id, canonical }: ShortAddressProps) {
  const address = shortAddressOf(id, canonical);
  return (
    <p className="short-address">
      {words.shortAddress} <a href={address}>{withoutScheme(address)}</a>{" "}
      <button type="button" hidden data-copy={address} data-copied={words.copied}>
        {words.copy}
      </button>{" "}
      <span role="status" />
    </p>
  );
}

/** As people write addresses on paper. */
export function withoutScheme(address: string): string {
  return address.replace(/^https?:\/\//, "");
}
