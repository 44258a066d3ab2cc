import type { Metadata } from "next";
import type { Area } from "#components/desk/front-page/arrangement.ts";
import { FrontPageDesk } from "#components/desk/front-page/front-page-desk.tsx";
import { toPlannedMoment } from "#components/desk/writing/schedule/to-planned-moment.ts";
import { frontPageMessages as words } from "#lib/messages/desk-front-page.ts";
import { readFrontPage } from "#newsroom/front-page/front-page-queries.ts";
import { listSections } from "#newsroom/sections/section-queries.ts";
import { requireUser } from "../../../session.ts";
import { findPiecesAction, publishFrontPageAction } from "./actions.ts";

export const metadata: Metadata = { title: words.title };

/** `/redaktion/startseite`: what stands on top of the front page and of its blocks, for editors and admins. */
export default async function FrontPagePage() {
  await requireUser("manage-front-page");
  const [{ version, placements }, sections] = await Promise.all([readFrontPage(), listSections()]);
  const areas: Area[] = [
    { area: "lead", sectionId: null, sectionSlug: null, name: words.areas.lead },
    { area: "highlight", sectionId: null, sectionSlug: null, name: words.areas.highlight },
    ...sections.map(({ id, name, slug }) => ({
      ...{ area: "section" as const, sectionId: id, sectionSlug: slug },
      name: words.block(name),
    })),
  ];
  return (
    <FrontPageDesk
      // Somebody else's arrangement replaces the one that was looked at.
      key={version}
      version={version}
      placements={placements.map(({ endsAt, ...placement }) => ({
        ...placement,
        endsAt: endsAt === null ? null : toPlannedMoment(endsAt),
      }))}
      areas={areas}
      find={findPiecesAction}
      publish={publishFrontPageAction}
    />
  );
}
