import { CircleAlert, CircleCheck, Info, TriangleAlert } from "lucide-react";
import type { ReactNode } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { classNames } from "./class-names.ts";

export type NoticeTone = "info" | "success" | "warning" | "error";

const tones = {
  info: { className: "border-accent bg-accent-paper", icon: Info },
  success: { className: "border-good bg-good-paper", icon: CircleCheck },
  warning: { className: "border-warning bg-warning-paper", icon: TriangleAlert },
  error: { className: "border-wrong bg-wrong-paper", icon: CircleAlert },
} as const;

type NoticeProps = {
  readonly tone?: NoticeTone;
  readonly title?: string;
  readonly action?: ReactNode;
  readonly children?: ReactNode;
};

/** A banner within the page. An error is announced at once; the others are read in their place. */
export function Notice({ tone = "info", title, action, children }: NoticeProps) {
  const { className, icon: Icon } = tones[tone];
  return (
    <div
      role={tone === "error" ? "alert" : undefined}
      className={classNames("flex flex-wrap items-start gap-x-3 gap-y-2 border-l-4 px-4 py-3", className)}
    >
      <Icon aria-hidden="true" className="mt-0.5 size-5 shrink-0" />
      <div className="grid min-w-0 flex-1 basis-48 gap-1">
        <span className="sr-only">{deskMessages.notice[tone]}: </span>
        {title && <p className="font-semibold">{title}</p>}
        {children && <div>{children}</div>}
      </div>
      {action}
    </div>
  );
}
