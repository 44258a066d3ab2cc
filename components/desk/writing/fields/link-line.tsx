"use client";

import { Pencil } from "lucide-react";
import { type KeyboardEvent, useEffect, useRef, useState } from "react";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { classNames } from "#components/ui/class-names.ts";
import { Field } from "#components/ui/field.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { parseExternalLink } from "#editor/safe-link.ts";
import { linkFieldMessages as words } from "#lib/messages/desk-writing-fields.ts";
import { checkAddress } from "./link-rows.ts";

type LinkLineProps = {
  readonly href: string;
  readonly position: number;
  readonly others: readonly string[];
  readonly onChange: (href: string) => void;
};

/** One address of the list: to be opened, or edited in its place. */
export function LinkLine({ href, position, others, onChange }: LinkLineProps) {
  const [isEditing, setEditing] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const shouldFocus = useRef(false);

  useEffect(() => {
    if (!isEditing && shouldFocus.current) pencil.current?.focus();
    shouldFocus.current = false;
  }, [isEditing]);

  function close(next: string, end: "key" | "leave"): void {
    shouldFocus.current = end === "key";
    setEditing(false);
    if (next !== href) onChange(next);
  }

  if (isEditing) return <AddressInput href={href} position={position} others={others} onClose={close} />;
  return (
    <div className="flex items-center gap-1">
      <Address href={href} />
      <button
        ref={pencil}
        type="button"
        aria-label={words.edit(href)}
        onClick={() => setEditing(true)}
        className={classNames(buttonClasses("quiet", "icon"), "size-8")}
      >
        <Pencil aria-hidden="true" className="size-4" />
      </button>
    </div>
  );
}

function Address({ href }: { readonly href: string }) {
  const className = "min-w-0 flex-1 break-all py-1 text-fine";
  // Stored addresses are checked when they are saved, and once more before anybody can follow them.
  if (!parseExternalLink(href).ok) return <span className={className}>{href}</span>;
  return (
    <a
      href={href}
      target="_blank"
      rel="noreferrer"
      aria-label={words.open(href)}
      className={classNames("text-link", className)}
    >
      {href.replace(/^https?:\/\/(www\.)?/, "")}
    </a>
  );
}

type AddressInputProps = Omit<LinkLineProps, "onChange"> & {
  readonly onClose: (href: string, end: "key" | "leave") => void;
};

function AddressInput({ href, position, others, onClose }: AddressInputProps) {
  const [text, setText] = useState(href);
  const [problem, setProblem] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const isClosed = useRef(false);

  useEffect(() => input.current?.select(), []);

  function finish(next: string, end: "key" | "leave"): void {
    if (isClosed.current) return;
    isClosed.current = true;
    onClose(next, end);
  }

  function commit(end: "key" | "leave"): void {
    const checked = text === href ? { href } : checkAddress(text, others);
    if ("problem" in checked) setProblem(checked.problem);
    else finish(checked.href, end);
  }

  function handleKey(event: KeyboardEvent): void {
    if (event.key === "Enter") {
      event.preventDefault();
      commit("key");
    } else if (event.key === "Escape") {
      event.stopPropagation();
      finish(href, "key");
    }
  }

  return (
    <Field name={`links.${position - 1}`} label={words.address(position)} isLabelHidden error={problem}>
      <TextInput
        ref={input}
        value={text}
        onChange={(event) => {
          setText(event.target.value);
          setProblem(undefined);
        }}
        onKeyDown={handleKey}
        onBlur={() => commit("leave")}
        inputMode="url"
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
      />
    </Field>
  );
}
