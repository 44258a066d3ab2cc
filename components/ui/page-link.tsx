// biome-ignore lint/style/noRestrictedImports: the one place
import Link from "next/link";
import type { ComponentProps } from "react";

type PageLinkProps = Omit<ComponentProps<typeof Link>, "prefetch">;

/**
 * A link to a page of the desk. Nothing is fetched ahead: every page is made anew for whoever asks, so that what was fetched
 * before the click could not be shown, and every page would cost the server as many requests as it has links.
 */
export function PageLink(props: PageLinkProps) {
  return <Link {...props} prefetch={false} />;
}
