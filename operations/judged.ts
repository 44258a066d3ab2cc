import { judgeKeywordSuggestions } from "./judged/judge-keyword-suggestions.ts";
import { say } from "./terminal.ts";

/** `npm run judged`: what the keyword suggestions get right on our judged texts, and every case that they do not. */
const { texts, keywords, right, suggested, precision, recall, misjudged } = judgeKeywordSuggestions();

for (const { headline, missed, wrong } of misjudged) {
  say(`${headline}\n  missed: ${missed.join(", ") || "–"}\n  too much: ${wrong.join(", ") || "–"}`);
}
say(`\n${texts} texts, ${keywords} keywords; ${right} right, ${suggested} suggested`);
say(`precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`);
