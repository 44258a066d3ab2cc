import type { Action } from "#components/ui/action-result.ts";
import type { CommentThread, Mentionable } from "#newsroom/comments/comment.ts";
import type { Passage } from "#newsroom/comments/passage.ts";

/** A thread as the page shows it; moments are ready to read. */
export type PageThread = CommentThread<string> & { readonly mayResolve: boolean };

/** What was said about an article, and whom one can name with @. */
export type PageComments = {
  readonly threads: readonly PageThread[];
  readonly people: readonly Mentionable[];
  /** False in the trash. */
  readonly mayComment: boolean;
};

type Words = { readonly text: string; readonly mentions: readonly string[] };

/** Everything that the comments ask the server to do. */
export type CommentActions = {
  readonly read: Action<number, PageComments>;
  readonly begin: Action<{ articleId: number; passage: Passage | null } & Words, { readonly threadId: string }>;
  readonly reply: Action<{ threadId: string } & Words>;
  readonly change: Action<{ commentId: string } & Words>;
  readonly remove: Action<string>;
  readonly resolve: Action<string>;
  readonly reopen: Action<string>;
};
