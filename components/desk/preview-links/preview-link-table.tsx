import { Badge, type BadgeTone } from "#components/ui/badge.tsx";
import { Table, TableCell, TableRow } from "#components/ui/table.tsx";
import { previewLinkMessages as words } from "#lib/messages/desk-preview-links.ts";
import type { PreviewLinkStatus } from "#newsroom/preview-links/preview-link.ts";
import type { PagePreviewLink, RevokePreviewLink } from "./preview-link-entry.ts";
import { RevokePreviewLinkButton } from "./revoke-preview-link-button.tsx";

const tones: Readonly<Record<PreviewLinkStatus, BadgeTone>> = {
  active: "good",
  dead: "warning",
  expired: "neutral",
  revoked: "neutral",
};

type PreviewLinkTableProps = {
  readonly articleId: number;
  readonly links: readonly PagePreviewLink[];
  readonly revoke: RevokePreviewLink | null;
};

/** Which state each link shows, until when, and how often somebody looked. */
export function PreviewLinkTable({ articleId, links, revoke }: PreviewLinkTableProps) {
  const columns = [
    { key: "version", label: words.version },
    { key: "made", label: words.made },
    { key: "expires", label: words.expires },
    { key: "views", label: words.views, isNumeric: true },
    { key: "status", label: words.status },
    { key: "deeds", label: words.deeds, isLabelHidden: true },
  ];
  return (
    <Table caption={words.list} columns={columns}>
      {links.map((link) => (
        <TableRow key={link.id}>
          <TableCell part="lead" className="whitespace-nowrap font-semibold">
            {words.versionOf(link.version)}
          </TableCell>
          <TableCell label={words.made} className="wrap-anywhere text-fine">
            {words.madeBy(link.madeBy, link.madeAt)}
          </TableCell>
          <TableCell label={words.expires} className="whitespace-nowrap text-fine">
            {link.expiresAt}
          </TableCell>
          <TableCell label={words.views} isNumeric>
            {link.views}
            {link.lastViewedAt !== null && (
              <span className="block text-fine text-ink-soft max-sm:ml-1.5 max-sm:inline">
                {words.lastView(link.lastViewedAt)}
              </span>
            )}
          </TableCell>
          <TableCell>
            <Badge tone={tones[link.status]}>{words.statusNames[link.status]}</Badge>
          </TableCell>
          <TableCell className="text-right">
            {revoke !== null && (link.status === "active" || link.status === "dead") && (
              <RevokePreviewLinkButton {...{ articleId, link, revoke }} />
            )}
          </TableCell>
        </TableRow>
      ))}
    </Table>
  );
}
