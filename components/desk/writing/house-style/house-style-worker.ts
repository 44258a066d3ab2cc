import { type CheckRequest, TextChecker } from "#editor/house-style/text-checker.ts";

/*
 * The worker in which texts are checked, beside the page that is typed in. It speaks to the session that started it and
 * to nobody else.
 */

const checker = new TextChecker();

self.addEventListener("message", ({ data }: MessageEvent<CheckRequest>) => {
  const answer = checker.answer(data);
  if (answer !== null) self.postMessage(answer);
});
