import type { Metadata } from "next";
import { SectionsDesk } from "#components/desk/sections/sections-desk.tsx";
import { sectionMessages } from "#lib/messages/desk-lists.ts";
import { listSections } from "#newsroom/sections/section-queries.ts";
import { requireUser } from "../../../session.ts";
import {
  createSectionAction,
  deleteSectionAction,
  orderSectionsAction,
  renameSectionAction,
  setFourEyesAction,
} from "./actions.ts";

export const metadata: Metadata = { title: sectionMessages.title };

/** `/redaktion/ressorts`: the sections in the order of the portal's navigation, for admins. */
export default async function SectionsPage() {
  await requireUser("manage-sections");
  return (
    <SectionsDesk
      sections={await listSections()}
      actions={{
        createSection: createSectionAction,
        renameSection: renameSectionAction,
        orderSections: orderSectionsAction,
        setFourEyes: setFourEyesAction,
        deleteSection: deleteSectionAction,
      }}
    />
  );
}
