import { classNames } from "#components/ui/class-names.ts";
import { commentMessages as words } from "#lib/messages/desk-comment-panel.ts";
import { splitMentions, type ThreadComment } from "#newsroom/comments/comment.ts";

/** What somebody said, with who and when; names with @ stand out. */
export function CommentWords({ comment }: { readonly comment: ThreadComment<string> }) {
  const { author, at, text, isEdited, isDeleted, mentions } = comment;
  let place = 0;
  return (
    <div className="grid min-w-0 gap-0.5">
      <p className="text-fine">
        <span className="font-semibold">{author}</span>{" "}
        <span className="text-ink-soft">
          {at}
          {isEdited && ` · ${words.edited}`}
        </span>
      </p>
      {isDeleted ? (
        <p className="text-ink-soft text-small italic">{words.deleted}</p>
      ) : (
        <p className="wrap-anywhere whitespace-pre-line text-small">
          {splitMentions(text, mentions).map((run) => {
            const key = place;
            place += run.text.length;
            return (
              <span key={key} className={classNames(run.isMention && "font-medium text-accent")}>
                {run.text}
              </span>
            );
          })}
        </p>
      )}
    </div>
  );
}
