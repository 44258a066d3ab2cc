// biome-ignore lint/style/noRestrictedImports: the one place
import Link from "next/link";
import type { ComponentProps } from "react";

type PageLinkProps = Omit<ComponentProps<typeof Link>, "prefetch">;

/**
 * A link to a page of the desk. Nothing is fetched ahead: every page is made for whoever asks at that moment, and all that
 * could be there before is the frame that stands around it already, for one more request for each link on each page.
 */
export function PageLink(props: PageLinkProps) {
  return <Link {...props} prefetch={false} />;
}
