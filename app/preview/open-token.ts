import { clientNetwork } from "#lib/client-network.ts";
import { CLIENT_ADDRESS_HEADER } from "#lib/request-headers.ts";
import { GuessLimit } from "#newsroom/preview-links/guess-limit.ts";
import { type OpenedPreview, openPreviewLink } from "#newsroom/preview-links/open-preview-link.ts";
import { answerGone, answerWait } from "./preview-answer.tsx";

const guesses = new GuessLimit();

/** Hands on what a token opens; any other gets the one answer that tells nothing, and whoever guesses has to wait. */
export async function withOpenedPreview(
  request: Request,
  token: string,
  answer: (preview: OpenedPreview, address: string) => Promise<Response>,
): Promise<Response> {
  const network = clientNetwork(request.headers.get(CLIENT_ADDRESS_HEADER) ?? "unknown");
  const seconds = guesses.wait(network, performance.now());
  if (seconds > 0) return answerWait(seconds);
  const preview = await openPreviewLink(token);
  if (preview !== null) return answer(preview, `/vorschau/${token}`);
  guesses.miss(network, performance.now());
  return answerGone();
}
