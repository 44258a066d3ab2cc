"use client";

import { Dialog } from "#components/ui/dialog.tsx";
import { shortcutMessages as words } from "#lib/messages/desk-shortcuts.ts";
import { usePreferences } from "../../preferences.tsx";
import { blockCatalogue } from "../text/block-catalogue.ts";
import { readableKeys } from "./matching-keys.ts";
import { type Shortcut, shortcutCatalogue } from "./shortcut-catalogue.ts";

type Line = { readonly label: string; readonly keys: readonly string[]; readonly isSwitchable: boolean };

// Object.keys forgets the names of the groups.
const groups = Object.keys(words.groups) as (keyof typeof words.groups)[];

/** Every shortcut of the writing page in groups, and the switch that turns ours off for this person. */
export function ShortcutSheet({ onClose }: { readonly onClose: () => void }) {
  return (
    <Dialog isOpen onClose={onClose} title={words.title} description={words.intro}>
      <ShortcutSwitch />
      {groups.map((group) => (
        <table key={group} className="w-full border-collapse text-left">
          <caption className="pb-1 text-left font-semibold">{words.groups[group]}</caption>
          <thead className="sr-only">
            <tr>
              <th scope="col">{words.deed}</th>
              <th scope="col">{words.keys}</th>
            </tr>
          </thead>
          <tbody>
            {linesOf(group).map((line) => (
              <ShortcutLine key={line.label} line={line} />
            ))}
          </tbody>
        </table>
      ))}
    </Dialog>
  );
}

function ShortcutSwitch() {
  const { usesShortcuts, change } = usePreferences();
  return (
    <div className="grid gap-1 border border-rule bg-paper-tint p-3">
      <label className="flex cursor-pointer items-center gap-2.5 font-semibold">
        <input
          type="checkbox"
          className="size-4.5"
          checked={usesShortcuts}
          onChange={({ target }) => change({ usesShortcuts: target.checked })}
          aria-describedby="shortcut-switch-hint"
        />
        {words.switchLabel}
      </label>
      <p id="shortcut-switch-hint" className="text-fine text-ink-soft">
        {words.switchHint}
      </p>
    </div>
  );
}

function ShortcutLine({ line: { label, keys, isSwitchable } }: { readonly line: Line }) {
  return (
    <tr className="border-rule border-t">
      <th scope="row" className="py-1.5 pr-4 font-normal">
        {label}
        {isSwitchable && (
          <>
            {" "}
            <span aria-hidden="true" className="text-accent">
              •
            </span>
            <span className="sr-only">({words.switchable})</span>
          </>
        )}
      </th>
      <td className="py-1.5 text-right">
        {keys.map((key, index) => (
          <span key={key}>
            {index > 0 && <span className="text-fine text-ink-soft"> {words.or} </span>}
            <kbd className="whitespace-nowrap border border-field-rule px-1.5 py-px font-sans text-fine">{key}</kbd>
          </span>
        ))}
      </td>
    </tr>
  );
}

function linesOf(group: keyof typeof words.groups): readonly Line[] {
  if (group === "signs") {
    return blockCatalogue.flatMap(({ label, sign }) =>
      sign === undefined ? [] : [{ label, keys: [sign], isSwitchable: false }],
    );
  }
  return shortcutCatalogue.filter((shortcut) => shortcut.group === group).map(lineOf);
}

function lineOf({ key, keys, isSwitchable }: Shortcut): Line {
  return { label: words.names[key], keys: keys.map((one) => readableKeys(one)), isSwitchable };
}
