import { PreviewFrame } from "#components/preview/preview-frame.tsx";
import { readLook } from "#components/preview/preview-look.ts";
import { frontPageMessages } from "#lib/messages/desk-front-page.ts";
import { previewMessages as words } from "#lib/messages/preview.ts";
import { answerPage } from "../../../../preview/preview-answer.tsx";
import { requireUser } from "../../../../session.ts";

/** `/redaktion/startseite/vorschau`: an arrangement that nobody has published, below a bar that is not part of it. */
export async function GET(request: Request): Promise<Response> {
  await requireUser("manage-front-page");
  const { searchParams } = new URL(request.url);
  // Of a front page there is no print version.
  const look = { ...readLook(searchParams), ansicht: "seite" } as const;
  const arrangement = new URLSearchParams([...searchParams].filter(([name]) => !(name in look)));
  return answerPage(
    frontPageMessages.previewTitle,
    <PreviewFrame
      address={`/redaktion/startseite/vorschau${arrangement.size === 0 ? "" : `?${arrangement}`}`}
      shown={words.frontPage}
      look={look}
      facts={[words.arrangement, words.freePlaces]}
      hasSheets={false}
    />,
  );
}
