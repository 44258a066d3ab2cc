import { ARTICLE_STATES, STATE_NAMES } from "#newsroom/articles/article.ts";
import { ARTICLE_ACTIONS, type ArticleAction, judgeArticleAction } from "#newsroom/articles/article-policy.ts";
import { type Actor, ROLES, type Role } from "#newsroom/people/actor.ts";
import { DESK_RIGHTS } from "#newsroom/people/desk-policy.ts";

/** What each action of the matrix is called where people read it. */
const ACTION_NAMES: Record<ArticleAction, string> = {
  view: "look at",
  edit: "write in",
  plan: "set dates and embargo",
  share: "share by a preview link",
  unshare: "revoke a preview link",
  assign: "say who sees to it, by when, how urgent",
  take: "see to it oneself",
  "hand-in": "hand in",
  approve: "approve",
  "return-to-draft": "send back to draft",
  schedule: "schedule",
  unschedule: "call a schedule off",
  "schedule-take-down": "schedule taking offline",
  "unschedule-take-down": "call that off",
  publish: "publish",
  correct: "correct",
  unpublish: "take offline",
  withdraw: "withdraw",
  trash: "throw away",
  restore: "take out of the trash",
  comment: "comment",
  "resolve-comments": "settle and reopen comments",
};

const INTRO = `# Rights

Written by \`npm run rights\` from the policies (\`newsroom/articles/article-policy.ts\`, \`newsroom/people/desk-policy.ts\`), which pages, commands
and tests read; a test fails when this page says something else.

## Articles: action × state

Who may do it: \`own\` an author with an article that they made or in whose byline they stand, \`author\` every author with every article,
\`editor\` and \`admin\` likewise. „take out of the trash“ is about articles in the trash, everything else about those outside;
looking and revoking a link work in both.`;

const FOUR_EYES = `In a section with the four-eyes principle nobody approves a piece of their own, and publishing asks for an approval of exactly
the content that readers will see (\`newsroom/articles/approval-policy.ts\`). An admin may approve a piece of their own with a reason, which
is logged.`;

const COMMENTS = `Whoever began a thread of comments may settle and reopen it too. Everybody changes and deletes their own comments alone
(\`newsroom/comments/comment-policy.ts\`).`;
const TAKING = `An author takes over a draft of their own, or one that nobody has, and gives back what they took
(\`newsroom/articles/assignment/assignment-policy.ts\`).`;

/** The written law as a page of the documentation, Markdown. */
export function renderRights(): string {
  const states = ARTICLE_STATES.map((state) => STATE_NAMES[state]);
  const actions = ARTICLE_ACTIONS.map((action) => [
    ACTION_NAMES[action],
    ...ARTICLE_STATES.map((state) => cellOf(action, state)),
  ]);
  const rights = Object.entries(DESK_RIGHTS).map(([right, roles]) => [
    `\`${right}\``,
    ...ROLES.map((role) => ((roles as readonly Role[]).includes(role) ? "yes" : "–")),
  ]);
  return [
    INTRO,
    table(["action", ...states], actions),
    FOUR_EYES,
    COMMENTS,
    TAKING,
    "## The desk apart from articles",
    table(["right", ...ROLES], rights),
  ]
    .join("\n\n")
    .concat("\n");
}

function cellOf(action: ArticleAction, state: (typeof ARTICLE_STATES)[number]): string {
  const isTrashed = action === "restore";
  const may = (role: Role, isOwn: boolean) =>
    judgeArticleAction(actorOf(role), action, { state, isOwn, isTrashed }).allowed;
  const names = ROLES.filter((role) => may(role, false)).map(String);
  if (may("author", true) && !may("author", false)) names.unshift("own");
  return names.join(", ") || "–";
}

function actorOf(role: Role): Actor {
  return { kind: "user", id: "", name: "", role };
}

/** Columns as wide as their widest cell, as the formatter of the project sets them. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, index) => Math.max(3, title.length, ...rows.map((row) => row[index]?.length ?? 0)));
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(" | ")} |`;
  return [line(head), line(widths.map((width) => "-".repeat(width))), ...rows.map(line)].join("\n");
}
