import { type NamePattern, patternsOf } from "./name-pattern.ts";
import type { VocabularyKeyword } from "./suggestion.ts";

/** Names that begin with the same words: those that end here, and how others go on, by key and by stem. */
export type NameBranch = {
  readonly ending: readonly NamePattern[];
  readonly following: ReadonlyMap<string, NameBranch>;
};

/** A vocabulary made ready for finding; built once, used for many texts. */
export type VocabularyIndex = {
  readonly keywords: readonly VocabularyKeyword[];
  readonly root: NameBranch;
};

/** Most branches are the end of one name: their parts are made when they are needed. */
type OpenBranch = { ending: NamePattern[]; following: Map<string, OpenBranch> };

const NO_NAMES: NamePattern[] = [];
const NO_BRANCHES = new Map<string, OpenBranch>();
/** Keywords between two breaths of `growVocabularyIndex`: some ten milliseconds. */
const BREATH = 500;

/** Builds the index; time and memory grow with the number of names. */
export function buildVocabularyIndex(keywords: readonly VocabularyKeyword[]): VocabularyIndex {
  const root = openBranch();
  for (const keyword of keywords) plantKeyword(root, keyword);
  return { keywords, root };
}

/** The same for a server that has others to answer meanwhile: it lets them pass every now and then. */
export async function growVocabularyIndex(keywords: readonly VocabularyKeyword[]): Promise<VocabularyIndex> {
  const root = openBranch();
  for (let from = 0; from < keywords.length; from += BREATH) {
    for (const keyword of keywords.slice(from, from + BREATH)) plantKeyword(root, keyword);
    await new Promise((resolve) => setTimeout(resolve));
  }
  return { keywords, root };
}

function openBranch(): OpenBranch {
  return { ending: NO_NAMES, following: NO_BRANCHES };
}

function plantKeyword(root: OpenBranch, keyword: VocabularyKeyword): void {
  for (const pattern of patternsOf(keyword)) plant(root, pattern);
}

/** So many words of a name may take adjective endings. */
const MAX_FORKS = 3;

/** A word with a stem opens two ways, and the name stands on each of them. */
function plant(root: OpenBranch, pattern: NamePattern): void {
  let branches = [root];
  let forks = 0;
  for (const { key, stem } of pattern.words) {
    const isFork = stem !== null && forks < MAX_FORKS;
    if (isFork) forks += 1;
    branches = branches.flatMap((branch) => (isFork ? [grow(branch, key), grow(branch, stem)] : [grow(branch, key)]));
  }
  for (const branch of branches) {
    if (branch.ending === NO_NAMES) branch.ending = [pattern];
    else branch.ending.push(pattern);
  }
}

function grow(branch: OpenBranch, key: string): OpenBranch {
  const known = branch.following.get(key);
  if (known !== undefined) return known;
  const fresh = openBranch();
  if (branch.following === NO_BRANCHES) branch.following = new Map();
  branch.following.set(key, fresh);
  return fresh;
}
