"use client";

import { useEffect, useId, useRef, useState } from "react";
import { classNames } from "#components/ui/class-names.ts";
import { closeSlash, type OpenSlash } from "#editor/slash-menu/extension.ts";
import { textMessages } from "#lib/messages/desk-text.ts";
import { type InsertableBlock, offeredBlocks } from "./block-catalogue.ts";
import { edgesAroundText } from "./edges-around-text.ts";
import { matchBlocks } from "./match-blocks.ts";
import type { TextContext } from "./text-context.ts";

const words = textMessages.slash;

/**
 * The list of blocks behind a typed slash. The focus stays in the text, which points at the option that Enter would
 * take (WAI-ARIA combobox with a listbox, as far as a text of several lines may be one).
 */
export function SlashList({ context }: { readonly context: TextContext }) {
  const { slash, blocks, index, choose, setIndex } = useSlash(context);
  const listId = useId();
  const popup = useRef<HTMLDivElement>(null);
  const mount = slash?.mount;
  useEffect(() => {
    if (mount === undefined || popup.current === null) return;
    return mount(popup.current);
  }, [mount]);
  const optionId = (position: number) => `${listId}-${position}`;
  usePointer(context, slash !== null && blocks.length > 0, listId, optionId(index));
  // Several words that mean no block are a sentence: the list is silent about it.
  if (slash === null || (blocks.length === 0 && slash.query.includes(" "))) return null;
  return (
    <>
      <p role="status" className="sr-only">
        {blocks.length === 0 ? words.none(slash.query) : words.count(blocks.length)}
      </p>
      <div ref={popup} className="z-30 overflow-y-auto border border-rule bg-paper p-1 text-ink shadow-popup">
        {blocks.length === 0 && <p className="px-3 py-2 text-ink-soft">{words.none(slash.query)}</p>}
        <div role="listbox" id={listId} aria-label={words.label} className="min-w-72">
          {blocks.map((block, position) => (
            <SlashOption
              key={block.key}
              id={optionId(position)}
              block={block}
              isSelected={position === index}
              onPoint={() => setIndex(position)}
              onChoose={() => choose(block)}
            />
          ))}
        </div>
      </div>
    </>
  );
}

type SlashOptionProps = {
  readonly id: string;
  readonly block: InsertableBlock;
  readonly isSelected: boolean;
  readonly onPoint: () => void;
  readonly onChoose: () => void;
};

function SlashOption({ id, block, isSelected, onPoint, onChoose }: SlashOptionProps) {
  const option = useRef<HTMLDivElement>(null);
  useEffect(() => {
    if (isSelected) option.current?.scrollIntoView({ block: "nearest" });
  }, [isSelected]);
  const { Icon, label, hint, sign } = block;
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys act in the text, where the focus stays
    <div
      ref={option}
      id={id}
      role="option"
      // Within reach of keys, as a list that scrolls must be; the text has used Tab up before it leads here.
      tabIndex={isSelected ? 0 : -1}
      aria-selected={isSelected}
      onMouseMove={onPoint}
      // The cursor stays in the text.
      onMouseDown={(event) => event.preventDefault()}
      onClick={onChoose}
      className={classNames("flex cursor-pointer items-center gap-3 px-3 py-1.5", isSelected && "bg-paper-tint")}
    >
      <Icon aria-hidden="true" className="size-4.5 shrink-0" />
      <span className="grid flex-1">
        <span>{label}</span>
        <span className="text-fine text-ink-soft">{hint}</span>
      </span>
      {sign !== undefined && (
        <span aria-hidden="true" className="text-fine text-ink-soft">
          {sign}
        </span>
      )}
    </div>
  );
}

const STEPS: Readonly<Record<string, number>> = { ArrowDown: 1, ArrowUp: -1 };

function useSlash(context: TextContext) {
  const { editor } = context;
  const { usesShortcuts } = context.preferences;
  const [slash, setSlash] = useState<OpenSlash | null>(null);
  const [index, setIndex] = useState(0);
  const blocks = slash === null ? [] : matchBlocks(offeredBlocks(context), slash.query);

  // Keys may come before React has drawn what the last one changed: they go by what stands in the text now.
  const now = useRef({ slash, index });
  now.current.index = index;

  function choose(block: InsertableBlock): void {
    if (now.current.slash !== null) putInstead(context, now.current.slash, block);
  }

  function point(position: number): void {
    now.current.index = position;
    setIndex(position);
  }

  function onKeyDown(event: KeyboardEvent): boolean {
    const offered = now.current.slash === null ? [] : matchBlocks(offeredBlocks(context), now.current.slash.query);
    const chosen = offered[now.current.index];
    if (chosen === undefined || event.isComposing) return false;
    const step = STEPS[event.key];
    if (step !== undefined) point((now.current.index + step + offered.length) % offered.length);
    else if (event.key === "Enter" || event.key === "Tab") choose(chosen);
    else return false;
    return true;
  }

  const keys = useRef(onKeyDown);
  keys.current = onKeyDown;
  useEffect(() => {
    // Storage belongs to the editor and is made to be written to.
    const { slashMenu } = editor.storage;
    const onChange = (next: OpenSlash | null) => {
      // The list keeps its place while a word is typed; only another word begins at its top again.
      const before = now.current.slash;
      if (next?.query !== before?.query) now.current.index = 0;
      now.current.slash = next === null ? null : { ...next, mount: before?.mount ?? next.mount };
      setSlash(now.current.slash);
      setIndex(now.current.index);
    };
    const listener = {
      onChange,
      onKeyDown: (event: KeyboardEvent) => keys.current(event),
      edges: () => edgesAroundText(editor),
    };
    slashMenu.listener = usesShortcuts ? listener : null;
    return () => {
      slashMenu.listener = null;
    };
  }, [editor, usesShortcuts]);
  return { slash, blocks, index, choose, setIndex: point };
}

/** A block takes the place of the slash. Words before it stay what they are: the block begins behind them. */
function putInstead(context: TextContext, { from, to }: OpenSlash, block: InsertableBlock): void {
  const { editor } = context;
  closeSlash(editor);
  editor.chain().focus().deleteRange({ from, to }).run();
  const { parent } = editor.state.selection.$from;
  if (block.isInline !== true && parent.isTextblock && parent.content.size > 0) editor.commands.splitBlock();
  block.insert(context);
}

/** Tells assistive technology what the keys in the text choose from. */
function usePointer({ editor }: TextContext, isOpen: boolean, listId: string, optionId: string): void {
  useEffect(() => {
    if (!isOpen) return;
    const { dom } = editor.view;
    const attributes = { "aria-controls": listId, "aria-activedescendant": optionId, "aria-autocomplete": "list" };
    for (const [name, value] of Object.entries(attributes)) dom.setAttribute(name, value);
    return () => {
      for (const name of Object.keys(attributes)) dom.removeAttribute(name);
    };
  }, [editor, isOpen, listId, optionId]);
}
