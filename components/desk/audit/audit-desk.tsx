import { Download } from "lucide-react";
import { Button } from "#components/ui/button.tsx";
import { buttonClasses } from "#components/ui/button-classes.ts";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { PageLink } from "#components/ui/page-link.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { auditMessages as words } from "#lib/messages/desk-audit.ts";
import { DeskPage } from "../desk-page.tsx";
import { NewestAndOlder, type PagePlaces } from "../newest-and-older.tsx";
import { AUDIT_FIELDS, auditLogAddress, type PageAuditLine } from "./audit-entry.ts";
import { AuditTable } from "./audit-table.tsx";

type Choice = { readonly value: string; readonly label: string };

type AuditDeskProps = PagePlaces & {
  readonly lines: readonly PageAuditLine[];
  /** What is chosen, by the names of the fields in the address. */
  readonly chosen: Readonly<Record<string, string>>;
  readonly actors: readonly Choice[];
  readonly actions: readonly Choice[];
  readonly exportHref: string;
};

/** The whole log. The filter lives in the address, and works without script. */
export function AuditDesk({ lines, chosen, actors, actions, exportHref, ...places }: AuditDeskProps) {
  const download = (
    <a href={exportHref} className={buttonClasses()} download>
      <Download aria-hidden="true" className="size-4" />
      {words.export}
    </a>
  );
  return (
    <DeskPage title={words.title} intro={words.intro} width="wide" actions={download}>
      <AuditFilterForm chosen={chosen} actors={actors} actions={actions} />
      {lines.length === 0 ? (
        <EmptyState title={words.emptyTitle}>{words.emptyText}</EmptyState>
      ) : (
        <AuditTable lines={lines} tellsAbout />
      )}
      <NewestAndOlder label={words.paging} {...places} />
    </DeskPage>
  );
}

function AuditFilterForm({ chosen, actors, actions }: Pick<AuditDeskProps, "chosen" | "actors" | "actions">) {
  const { actor, action, article, from, until } = AUDIT_FIELDS;
  const of = (field: string) => ({ key: chosen[field] ?? "", defaultValue: chosen[field] ?? "" });
  return (
    <search aria-label={words.filter}>
      <form action={auditLogAddress} className="grid grid-cols-2 items-end gap-3 sm:grid-cols-3 lg:grid-cols-6">
        <Field name={actor} label={words.actor}>
          <Select {...of(actor)} options={[{ value: "", label: words.anybody }, ...actors]} />
        </Field>
        <Field name={action} label={words.action}>
          <Select {...of(action)} options={[{ value: "", label: words.anything }, ...actions]} />
        </Field>
        <Field name={article} label={words.article}>
          <TextInput {...of(article)} inputMode="numeric" autoComplete="off" />
        </Field>
        <Field name={from} label={words.from}>
          <TextInput {...of(from)} type="date" />
        </Field>
        <Field name={until} label={words.until}>
          <TextInput {...of(until)} type="date" />
        </Field>
        <div className="flex flex-wrap gap-2 max-lg:col-span-full">
          <Button type="submit">{words.show}</Button>
          {Object.keys(chosen).length > 0 && (
            <PageLink href={auditLogAddress} className={buttonClasses("quiet")}>
              {words.clear}
            </PageLink>
          )}
        </div>
      </form>
    </search>
  );
}
