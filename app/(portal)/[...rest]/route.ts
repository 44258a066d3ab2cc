import { answerMissing } from "../answer-document.tsx";

/** Every address that no other route knows: an old one that leads on, or the helpful 404. */
export function GET(request: Request): Promise<Response> {
  return answerMissing(request, new URL(request.url).pathname);
}
