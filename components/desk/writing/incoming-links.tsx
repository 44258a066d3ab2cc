"use client";

import { useEffect, useState } from "react";
import type { ActionResult } from "#components/ui/action-result.ts";
import { PageLink } from "#components/ui/page-link.tsx";
import { settle } from "#components/ui/use-action.ts";
import { fullTitle } from "#lib/full-title.ts";
import { correctionDeskMessages } from "#lib/messages/desk-corrections.ts";
import { frontPlaceMessages } from "#lib/messages/desk-front-page.ts";
import { STATE_NAMES } from "#newsroom/articles/article.ts";
import type { IncomingLinks as Incoming, IncomingLink, WritingActions } from "./writing-article.ts";

const words = correctionDeskMessages.incoming;

type IncomingLinksProps = {
  readonly articleId: number;
  readonly find: WritingActions["findIncomingLinks"];
};

/** What leads to an article, before it is taken from its readers. */
export function IncomingLinks({ articleId, find }: IncomingLinksProps) {
  const [answer, setAnswer] = useState<ActionResult<Incoming> | null>(null);
  useEffect(() => {
    let isShown = true;
    void settle(find, articleId).then((given) => {
      if (isShown) setAnswer(given);
    });
    return () => {
      isShown = false;
    };
  }, [articleId, find]);
  return (
    <div aria-live="polite" className="mt-4 grid gap-2 text-small">
      <Found answer={answer} />
    </div>
  );
}

function Found({ answer }: { readonly answer: ActionResult<Incoming> | null }) {
  if (answer === null) return <p className="text-ink-soft">{words.loading}</p>;
  if (!answer.ok) return <p className="text-wrong">{words.failed}</p>;
  return (
    <>
      <FrontPlace place={answer.data.frontPlace} />
      <Links incoming={answer.data} />
    </>
  );
}

function FrontPlace({ place }: { readonly place: Incoming["frontPlace"] }) {
  if (place === null) return null;
  const { area, sectionName } = place;
  return <p>{area === "section" ? frontPlaceMessages.section(sectionName ?? "") : frontPlaceMessages[area]}</p>;
}

function Links({ incoming: { total, links } }: { readonly incoming: Incoming }) {
  if (total === 0) return <p className="text-ink-soft">{words.none}</p>;
  return (
    <>
      <p>{words.some(total)}</p>
      <ul aria-label={words.list} className="grid max-h-52 gap-2 overflow-y-auto border-rule border-y py-2">
        {links.map((link) => (
          <li key={link.id}>
            <Linking link={link} />
          </li>
        ))}
      </ul>
      {total > links.length && <p className="text-ink-soft">{words.more(total - links.length)}</p>}
    </>
  );
}

function Linking({ link }: { readonly link: IncomingLink }) {
  const title = link.headline === "" ? words.untitled : link.headline;
  return (
    <>
      <PageLink href={`/redaktion/artikel/${link.id}`} target="_blank" className="text-link">
        {fullTitle({ ...link, headline: title })}
      </PageLink>
      <span className="block text-fine text-ink-soft">
        {link.isPublic ? words.isPublic : words.isWorking(STATE_NAMES[link.state])}
      </span>
    </>
  );
}
