import { Heading } from "@tiptap/extension-heading";
import { editorMessages } from "../messages.ts";

/** Foreign headings keep their rank as far as two levels allow; level 1 is the article's headline. */
const LEVEL_OF_TAG = { h1: 2, h2: 2, h3: 3, h4: 3, h5: 3, h6: 3 } as const;

function validateLevel(level: unknown): void {
  if (level !== 2 && level !== 3) throw new RangeError(editorMessages.headingLevel);
}

export const headingNode = Heading.extend({
  addAttributes() {
    return { level: { default: 2, rendered: false, validate: validateLevel } };
  },
  parseHTML() {
    return Object.entries(LEVEL_OF_TAG).map(([tag, level]) => ({ tag, attrs: { level } }));
  },
}).configure({ levels: [2, 3] });
