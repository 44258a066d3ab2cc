import type { Metadata } from "next";
import Link from "next/link";
import { PlainPage } from "#components/desk/plain-page.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { deskMessages } from "#lib/messages/desk.ts";

const words = deskMessages.notFound;

export const metadata: Metadata = { title: words.title };

export default function DeskNotFound() {
  return (
    <PlainPage name={deskMessages.shell.product} title={words.title}>
      <p>{words.text}</p>
      <div>
        <Link href="/redaktion" className={buttonClasses("primary")}>
          {words.back}
        </Link>
      </div>
    </PlainPage>
  );
}
