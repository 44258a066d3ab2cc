import { isDeepStrictEqual } from "node:util";
import type { ArticleBody, ParagraphNode } from "#editor/body.ts";
import { attribute } from "#editor/compare/attribution.ts";
import { compareBodies } from "#editor/compare/compare-body.ts";
import { compareLine } from "#editor/compare/compare-line.ts";
import { plainLine } from "#editor/compare/tokens.ts";
import type { ArticleContent } from "../article.ts";
import {
  type ComparedContent,
  type ComparedFact,
  type ComparedLine,
  FACT_FIELDS,
  type FactField,
  LINE_FIELDS,
  type LineField,
} from "./compared-content.ts";

/** The old content, the versions between, the new content. */
export type Versions = readonly [ArticleContent, ...ArticleContent[], ArticleContent];

/** What becomes of all that people write of an article, and in which version it did. Pure. */
export function compareContents(versions: Versions): ComparedContent {
  const [old, fresh] = endsOf(versions);
  return {
    lines: LINE_FIELDS.map((field) => compareField(versions, field)),
    body: compareBodies(old.body, fresh.body),
    bodyBy: attribute(versions.map(({ body }) => body)),
    facts: FACT_FIELDS.map((field) => compareFact(versions, field)),
  };
}

function endsOf(versions: Versions): readonly [ArticleContent, ArticleContent] {
  return [versions[0], versions[versions.length - 1] ?? versions[0]];
}

function compareField(versions: Versions, field: LineField): ComparedLine {
  const nodes = versions.map((content): ParagraphNode => ({ type: "paragraph", content: plainLine(content[field]) }));
  const [old, node] = [nodes[0] ?? emptyLine, nodes.at(-1) ?? emptyLine];
  const pieces = compareLine(old.content, node.content);
  const bodies = nodes.map((line): ArticleBody => ({ type: "doc", content: [line] }));
  return { field, old, node, pieces, isChanged: pieces.some(({ kind }) => kind !== "same"), by: attribute(bodies) };
}

const emptyLine: ParagraphNode = { type: "paragraph" };

function compareFact(versions: Versions, field: FactField): ComparedFact {
  const [old, fresh] = endsOf(versions);
  const isChanged = !isDeepStrictEqual(old[field], fresh[field]);
  const steps = versions.flatMap((content, index) => {
    const before = versions[index - 1];
    return before === undefined || isDeepStrictEqual(before[field], content[field]) ? [] : [index];
  });
  // The compiler cannot see that both values are of the one field that is named.
  return { field, old: old[field], new: fresh[field], isChanged, steps: isChanged ? steps : [] } as ComparedFact;
}
