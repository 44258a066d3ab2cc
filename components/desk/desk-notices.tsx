import { buttonClasses } from "#components/ui/button-classes.ts";
import { Notice } from "#components/ui/notice.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { deskHomeWords as words } from "#lib/messages/desk-articles.ts";

/** What an admin should mend; everything is false or nought for everybody else. */
export type DeskGaps = {
  readonly isImprintEmpty: boolean;
  readonly isPrivacyEmpty: boolean;
  /** Persons of whom only the initials are known. */
  readonly namelessTotal: number;
};

/** Stands above the desk until the gaps are closed. */
export function DeskNotices({ gaps }: { readonly gaps: DeskGaps }) {
  const missing = missingTexts(gaps);
  return (
    <>
      {missing !== null && (
        <Notice
          tone="warning"
          title={missing}
          action={<NoticeLink href="/redaktion/einstellungen" label={words.toSettings} />}
        >
          {words.legalText}
        </Notice>
      )}
      {gaps.namelessTotal > 0 && (
        <Notice
          title={words.nameless(gaps.namelessTotal)}
          action={<NoticeLink href="/redaktion/personen" label={words.toPersons} />}
        >
          {words.namelessText}
        </Notice>
      )}
    </>
  );
}

function missingTexts({ isImprintEmpty, isPrivacyEmpty }: DeskGaps): string | null {
  if (isImprintEmpty && isPrivacyEmpty) return words.bothMissing;
  if (isImprintEmpty) return words.imprintMissing;
  return isPrivacyEmpty ? words.privacyMissing : null;
}

function NoticeLink({ href, label }: { readonly href: string; readonly label: string }) {
  return (
    <PageLink href={href} className={buttonClasses("secondary", "small")}>
      {label}
    </PageLink>
  );
}
