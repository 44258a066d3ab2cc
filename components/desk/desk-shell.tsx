"use client";

import { ExternalLink, LogOut, Menu, SquarePen, X } from "lucide-react";
import { usePathname } from "next/navigation";
import { type ReactNode, useEffect, useState } from "react";
import type { Action } from "#components/ui/action-result.ts";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { deskMessages, roleLabels } from "#lib/messages/desk.ts";
import type { Role } from "#newsroom/people/actor.ts";
import { type CreateArticle, NewArticleButton } from "./articles/new-article-button.tsx";
import { DeskNavigation } from "./desk-navigation.tsx";
import { Bell } from "./notifications/bell.tsx";
import { SignOutForm } from "./sign-out/sign-out-form.tsx";
import type { GivenCopy } from "./writing/working-copy/working-copy-session.ts";

const words = deskMessages.shell;
const navigationId = "desk-navigation";

export type DeskShellProps = {
  readonly portalName: string;
  readonly user: { readonly id: string; readonly name: string; readonly role: Role };
  /** What the user may do (see the desk policy); entries without their right are not shown. */
  readonly rights: readonly string[];
  /** Begins an article at once; without it „Neuer Artikel“ leads to the page that asks first. */
  readonly createArticle?: CreateArticle;
  /** Notifications that were unread when the page was made. */
  readonly unread: number;
  /** For what is left to store at sign-out. */
  readonly openWorkingCopy: Action<number, GivenCopy>;
  readonly children: ReactNode;
};

/** Frame around every page of the desk: a column of addresses on a screen, a bar with a menu on a phone. */
export function DeskShell(props: DeskShellProps) {
  const { portalName, rights, createArticle, unread, children } = props;
  const [isOpen, setOpen] = useState(false);
  const pathname = usePathname();

  // biome-ignore lint/correctness/useExhaustiveDependencies: a new page closes the menu
  useEffect(() => setOpen(false), [pathname]);

  return (
    <div className="min-h-dvh border-accent border-t-(length:--step) lg:grid lg:grid-cols-[15rem_minmax(0,1fr)]">
      <SkipLink />
      <header className="flex flex-col border-rule bg-paper-tint max-lg:border-b lg:sticky lg:top-0 lg:h-dvh lg:overflow-y-auto lg:border-r">
        <div className="flex items-center gap-2 px-(--gutter) py-2 lg:grid lg:gap-5 lg:px-5 lg:pt-6 lg:pb-2">
          <div className="flex min-w-0 flex-1 items-start justify-between gap-2">
            <Wordmark portalName={portalName} />
            <Bell initial={unread} />
          </div>
          {rights.includes("create-article") && <NewArticle createArticle={createArticle} />}
          <MenuButton isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />
        </div>
        <div
          id={navigationId}
          className={classNames(
            "flex-1 flex-col px-(--gutter) pb-4 lg:flex lg:px-5",
            isOpen ? "flex" : "max-lg:hidden",
          )}
        >
          <DeskNavigation rights={rights} pathname={pathname} onFollow={() => setOpen(false)} />
          <Account {...props} />
        </div>
      </header>
      <main id="inhalt" tabIndex={-1} className="min-w-0 px-(--gutter) py-6 lg:px-10 lg:py-8">
        {children}
      </main>
    </div>
  );
}

function SkipLink() {
  return (
    <a
      href="#inhalt"
      className="absolute top-0 left-4 z-30 -translate-y-full bg-accent px-4 py-3 text-on-accent focus:translate-y-0"
    >
      {words.skipLink}
    </a>
  );
}

function Wordmark({ portalName }: { readonly portalName: string }) {
  return (
    <PageLink href="/redaktion" className="grid min-w-0 flex-1 no-underline">
      <span className="desk-title line-clamp-2 max-sm:text-title-s">{portalName}</span>
      <span className="text-fine text-ink-soft max-sm:sr-only">{words.product}</span>
    </PageLink>
  );
}

function NewArticle({ createArticle }: Pick<DeskShellProps, "createArticle">) {
  if (createArticle) return <NewArticleButton createArticle={createArticle} isCompact />;
  return (
    <PageLink href="/redaktion/artikel/neu" className={buttonClasses("primary")}>
      <SquarePen aria-hidden="true" className="size-4" />
      <span className="max-sm:sr-only">{words.newArticle}</span>
    </PageLink>
  );
}

function MenuButton({ isOpen, onToggle }: { readonly isOpen: boolean; readonly onToggle: () => void }) {
  const Icon = isOpen ? X : Menu;
  return (
    <button
      type="button"
      aria-expanded={isOpen}
      aria-controls={navigationId}
      onClick={onToggle}
      className={classNames(buttonClasses(), "lg:hidden")}
    >
      <Icon aria-hidden="true" className="size-4" />
      {words.openNavigation}
    </button>
  );
}

const accountLinkClasses = "flex items-center gap-3 py-1.5 text-ink-soft hover:text-ink hover:underline";

function Account({ user, openWorkingCopy }: Pick<DeskShellProps, "user" | "openWorkingCopy">) {
  return (
    <div className="mt-auto grid gap-1 border-rule border-t pt-4 max-lg:mt-4">
      <p className="mb-2">
        <span className="sr-only">{words.signedInAs} </span>
        <span className="block font-semibold">{user.name}</span>
        <span className="block text-fine text-ink-soft">{roleLabels[user.role]}</span>
      </p>
      <a href="/" className={accountLinkClasses}>
        <ExternalLink aria-hidden="true" className="size-4.5" />
        {words.toPortal}
      </a>
      <SignOutForm leaver={{ userId: user.id, openWorkingCopy }}>
        <button type="submit" className={classNames(accountLinkClasses, "cursor-pointer")}>
          <LogOut aria-hidden="true" className="size-4.5" />
          {words.signOut}
        </button>
      </SignOutForm>
    </div>
  );
}
