import type { Metadata } from "next";
import { PlainPage } from "#components/desk/plain-page.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { deskMessages } from "#lib/messages/desk.ts";

const words = deskMessages.notFound;

export const metadata: Metadata = { title: words.title };

export default function DeskNotFound() {
  return (
    <PlainPage name={deskMessages.shell.product} title={words.title}>
      <p>{words.text}</p>
      <div>
        <PageLink href="/redaktion" className={buttonClasses("primary")}>
          {words.back}
        </PageLink>
      </div>
    </PlainPage>
  );
}
