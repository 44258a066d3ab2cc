import type { DeskRight } from "#newsroom/people/desk-policy.ts";

/**
 * Every page, handler and Server Action of the application with who may come in. The test walks the sources and fails
 * on what is not listed here, so that nobody adds a door without deciding who has the key.
 */

/** A right of the desk; "everyone" for doors without a lock; "token" where a one-time link is the key. */
export type Key = DeskRight | "everyone" | "token";

export const pages: Readonly<Record<string, { readonly key: Key; readonly address: string }>> = {
  "app/(desk)/anmelden/page.tsx": { key: "everyone", address: "/anmelden" },
  "app/(desk)/einrichten/page.tsx": { key: "token", address: "/einrichten?token=falsch" },
  "app/(desk)/passwort/page.tsx": { key: "token", address: "/passwort?token=falsch" },
  "app/(desk)/redaktion/page.tsx": { key: "use-desk", address: "/redaktion" },
  "app/(desk)/redaktion/abos/page.tsx": { key: "see-cancellations", address: "/redaktion/abos" },
  "app/(desk)/redaktion/artikel/page.tsx": { key: "use-desk", address: "/redaktion/artikel" },
  "app/(desk)/redaktion/artikel/neu/page.tsx": { key: "create-article", address: "/redaktion/artikel/neu" },
  "app/(desk)/redaktion/artikel/[id]/page.tsx": { key: "use-desk", address: "/redaktion/artikel/100000" },
  "app/(desk)/redaktion/artikel/[id]/versionen/page.tsx": {
    key: "use-desk",
    address: "/redaktion/artikel/100000/versionen",
  },
  "app/(desk)/redaktion/artikel/[id]/vorschau-links/page.tsx": {
    key: "use-desk",
    address: "/redaktion/artikel/100000/vorschau-links",
  },
  "app/(desk)/redaktion/benutzer/page.tsx": { key: "manage-users", address: "/redaktion/benutzer" },
  "app/(desk)/redaktion/einstellungen/page.tsx": { key: "manage-settings", address: "/redaktion/einstellungen" },
  "app/(desk)/redaktion/hausstil/page.tsx": { key: "manage-house-style", address: "/redaktion/hausstil" },
  "app/(desk)/redaktion/mitteilungen/page.tsx": { key: "use-desk", address: "/redaktion/mitteilungen" },
  "app/(desk)/redaktion/kalender/page.tsx": { key: "use-desk", address: "/redaktion/kalender" },
  "app/(desk)/redaktion/tafel/page.tsx": { key: "use-desk", address: "/redaktion/tafel" },
  "app/(desk)/redaktion/personen/page.tsx": { key: "manage-persons", address: "/redaktion/personen" },
  "app/(desk)/redaktion/protokoll/page.tsx": { key: "see-audit-log", address: "/redaktion/protokoll" },
  "app/(desk)/redaktion/artikel/[id]/verlauf/page.tsx": {
    key: "use-desk",
    address: "/redaktion/artikel/100000/verlauf",
  },
  "app/(desk)/redaktion/startseite/page.tsx": { key: "manage-front-page", address: "/redaktion/startseite" },
  "app/(desk)/redaktion/ressorts/page.tsx": { key: "manage-sections", address: "/redaktion/ressorts" },
  "app/(desk)/redaktion/stichwoerter/page.tsx": { key: "see-keywords", address: "/redaktion/stichwoerter" },
  "app/(desk)/redaktion/stichwoerter/[id]/page.tsx": { key: "see-keywords", address: "/redaktion/stichwoerter/1" },
  "app/(desk)/redaktion/stichwoerter/journal/page.tsx": {
    key: "see-keywords",
    address: "/redaktion/stichwoerter/journal",
  },
  "app/(desk)/redaktion/stichwoerter/zustand/page.tsx": {
    key: "manage-keywords",
    address: "/redaktion/stichwoerter/zustand",
  },
};

/** Server Actions as `file#name`. */
export const actions: Readonly<Record<string, Key>> = {
  "app/(desk)/einrichten/actions.ts#setUpAction": "token",
  "app/(desk)/passwort/actions.ts#setPasswordAction": "token",
  "app/(desk)/redaktion/abos/actions.ts#markCancellationHandledAction": "see-cancellations",
  "app/(desk)/redaktion/artikel/actions.ts#createArticleAction": "create-article",
  "app/(desk)/redaktion/artikel/actions.ts#restoreArticleAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#approveAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#createKeywordAction": "create-keyword",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#findKeywordsAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#findPublishedAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#findCoverageAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#handInAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#listRecentPicturesAction": "upload-picture",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#planAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#publishAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#restoreAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#returnToDraftAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#suggestKeywordsAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#trashAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#unpublishAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/actions.ts#withdrawAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/schedule-actions.ts#scheduleAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/schedule-actions.ts#scheduleTakeDownAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/schedule-actions.ts#unscheduleAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/schedule-actions.ts#unscheduleTakeDownAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/correction-actions.ts#correctAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/correction-actions.ts#findIncomingLinksAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/working-copy-actions.ts#describeReferencesAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/working-copy-actions.ts#openWorkingCopyAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/checklist-actions.ts#findChecklistAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/comment-actions.ts#beginThreadAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/comment-actions.ts#changeCommentAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/comment-actions.ts#deleteCommentAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/comment-actions.ts#readCommentsAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/comment-actions.ts#reopenThreadAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/comment-actions.ts#replyToThreadAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/comment-actions.ts#resolveThreadAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/assignment-actions.ts#assignAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/assignment-actions.ts#handBackAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/assignment-actions.ts#listAssigneesAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/assignment-actions.ts#takeAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/house-style-actions.ts#exemptFindingAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/house-style-actions.ts#liftExemptionsAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/house-style-actions.ts#loadHouseStyleAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/versionen/actions.ts#copyArticleAction": "create-article",
  "app/(desk)/redaktion/artikel/[id]/versionen/actions.ts#nameVersionAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/versionen/actions.ts#restoreVersionAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/vorschau-links/actions.ts#makePreviewLinkAction": "use-desk",
  "app/(desk)/redaktion/artikel/[id]/vorschau-links/actions.ts#revokePreviewLinkAction": "use-desk",
  "app/(desk)/redaktion/actions.ts#changePreferencesAction": "use-desk",
  "app/(desk)/redaktion/benutzer/actions.ts#changeRoleAction": "manage-users",
  "app/(desk)/redaktion/benutzer/actions.ts#createPasswordLinkAction": "manage-users",
  "app/(desk)/redaktion/benutzer/actions.ts#createUserAction": "manage-users",
  "app/(desk)/redaktion/benutzer/actions.ts#disableUserAction": "manage-users",
  "app/(desk)/redaktion/benutzer/actions.ts#enableUserAction": "manage-users",
  "app/(desk)/redaktion/einstellungen/actions.ts#saveChecklistAction": "manage-settings",
  "app/(desk)/redaktion/einstellungen/actions.ts#saveImprintAction": "manage-settings",
  "app/(desk)/redaktion/einstellungen/actions.ts#saveMeasuresAction": "manage-settings",
  "app/(desk)/redaktion/einstellungen/actions.ts#savePortalAction": "manage-settings",
  "app/(desk)/redaktion/einstellungen/actions.ts#savePrivacyAction": "manage-settings",
  "app/(desk)/redaktion/hausstil/actions.ts#changeHouseRuleAction": "manage-house-style",
  "app/(desk)/redaktion/hausstil/actions.ts#createHouseRuleAction": "manage-house-style",
  "app/(desk)/redaktion/hausstil/actions.ts#deleteHouseRuleAction": "manage-house-style",
  "app/(desk)/redaktion/hausstil/actions.ts#orderHouseRulesAction": "manage-house-style",
  "app/(desk)/redaktion/hausstil/actions.ts#switchHouseRuleAction": "manage-house-style",
  "app/(desk)/redaktion/mitteilungen/actions.ts#changeMailChoicesAction": "use-desk",
  "app/(desk)/redaktion/mitteilungen/actions.ts#markAllReadAction": "use-desk",
  "app/(desk)/redaktion/mitteilungen/actions.ts#markReadAction": "use-desk",
  "app/(desk)/redaktion/personen/actions.ts#changePersonAction": "manage-persons",
  "app/(desk)/redaktion/personen/actions.ts#createPersonAction": "manage-persons",
  "app/(desk)/redaktion/personen/actions.ts#orderPersonsAction": "manage-persons",
  "app/(desk)/redaktion/startseite/actions.ts#findPiecesAction": "manage-front-page",
  "app/(desk)/redaktion/startseite/actions.ts#publishFrontPageAction": "manage-front-page",
  "app/(desk)/redaktion/ressorts/actions.ts#createSectionAction": "manage-sections",
  "app/(desk)/redaktion/ressorts/actions.ts#deleteSectionAction": "manage-sections",
  "app/(desk)/redaktion/ressorts/actions.ts#orderSectionsAction": "manage-sections",
  "app/(desk)/redaktion/ressorts/actions.ts#renameSectionAction": "manage-sections",
  "app/(desk)/redaktion/ressorts/actions.ts#setFourEyesAction": "manage-sections",
  "app/(desk)/redaktion/stichwoerter/actions.ts#changeKeywordAction": "manage-keywords",
  "app/(desk)/redaktion/stichwoerter/actions.ts#deleteKeywordAction": "manage-keywords",
  "app/(desk)/redaktion/stichwoerter/actions.ts#distinguishKeywordsAction": "manage-keywords",
  "app/(desk)/redaktion/stichwoerter/actions.ts#mergeKeywordsAction": "manage-keywords",
  "app/(desk)/redaktion/stichwoerter/actions.ts#setKeywordKindAction": "manage-keywords",
  "app/(desk)/redaktion/stichwoerter/actions.ts#splitKeywordAction": "manage-keywords",
  "app/(desk)/redaktion/stichwoerter/actions.ts#undoKeywordChangeAction": "manage-keywords",
};

type Handler = { readonly key: Key; readonly address: string; readonly method: "GET" | "POST" };

/** Route handlers of the backoffice; the portal's answer everybody and are left out. */
export const handlers: Readonly<Record<string, readonly Handler[]>> = {
  "app/(desk)/abmelden/route.ts": [
    { key: "everyone", address: "/abmelden", method: "GET" },
    { key: "everyone", address: "/abmelden", method: "POST" },
  ],
  "app/(desk)/redaktion/bilder/[id]/[file]/route.ts": [
    { key: "use-desk", address: "/redaktion/bilder/1/480.webp", method: "GET" },
  ],
  "app/(desk)/redaktion/mitteilungen/zahl/route.ts": [
    { key: "use-desk", address: "/redaktion/mitteilungen/zahl", method: "GET" },
  ],
  "app/(desk)/redaktion/startseite/vorschau/route.tsx": [
    { key: "manage-front-page", address: "/redaktion/startseite/vorschau", method: "GET" },
  ],
  "app/(desk)/redaktion/artikel/[id]/vorschau/route.tsx": [
    { key: "use-desk", address: "/redaktion/artikel/100000/vorschau", method: "GET" },
  ],
  "app/(desk)/redaktion/artikel/[id]/vorschau/[view]/route.ts": ["seite", "druck", "pdf"].map((view) => ({
    key: "use-desk",
    address: `/redaktion/artikel/100000/vorschau/${view}`,
    method: "GET",
  })),
  "app/(desk)/vorschau/[token]/route.tsx": [{ key: "token", address: "/vorschau/falsch", method: "GET" }],
  "app/(desk)/vorschau/[token]/[view]/route.ts": [{ key: "token", address: "/vorschau/falsch/seite", method: "GET" }],
  "app/(desk)/vorschau/[token]/bilder/[id]/[file]/route.ts": [
    { key: "token", address: "/vorschau/falsch/bilder/1/480.webp", method: "GET" },
  ],
  "app/(desk)/redaktion/protokoll/export/route.ts": [
    { key: "see-audit-log", address: "/redaktion/protokoll/export", method: "GET" },
  ],
  "app/api/auth/[...nextauth]/route.ts": [{ key: "everyone", address: "/api/auth/csrf", method: "GET" }],
  "app/api/bilder/route.ts": [{ key: "upload-picture", address: "/api/bilder?name=a.png", method: "POST" }],
  "app/api/health/route.ts": [{ key: "everyone", address: "/api/health", method: "GET" }],
};
