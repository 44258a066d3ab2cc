"use client";

import { Pencil, ScrollText, Trash2 } from "lucide-react";
import { useState } from "react";
import { Badge } from "#components/ui/badge.tsx";
import { Button } from "#components/ui/button.tsx";
import { EmptyState } from "#components/ui/empty-state.tsx";
import { Field } from "#components/ui/field.tsx";
import { Menu } from "#components/ui/menu.tsx";
import { SortableList } from "#components/ui/sortable-list.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useDialog } from "#components/ui/use-dialog.ts";
import { deskMessages } from "#lib/messages/desk.ts";
import { houseStyleMessages as words } from "#lib/messages/desk-house-style.ts";
import { foldForSearch } from "#newsroom/fold-for-search.ts";
import { DeskPage } from "../desk-page.tsx";
import { OrderedRow, orderedListClasses, orderedRowClasses } from "../ordered-row.tsx";
import { useReorder } from "../use-reorder.ts";
import { ruleName, ruleTitle } from "./describe-rule.ts";
import type { DeskHouseRule, HouseStyleActions, RuleDialogTarget } from "./house-rule-entry.ts";
import { CreateRuleDialog, RuleDialogs } from "./rule-dialogs.tsx";
import { RuleSwitch } from "./rule-switch.tsx";
import { RuleTrial } from "./rule-trial.tsx";

type HouseStyleDeskProps = { readonly rules: readonly DeskHouseRule[]; readonly actions: HouseStyleActions };

/** The house's rules for its language: their order, their trial. */
export function HouseStyleDesk({ rules, actions }: HouseStyleDeskProps) {
  const creating = useDialog<true>();
  const changing = useDialog<RuleDialogTarget>();
  const createButton = (
    <Button
      look="primary"
      icon={<ScrollText aria-hidden="true" className="size-4" />}
      onClick={() => creating.open(true)}
    >
      {words.create}
    </Button>
  );
  return (
    <DeskPage title={words.title} intro={words.intro} actions={rules.length > 0 && createButton}>
      {rules.length === 0 ? (
        <EmptyState title={words.emptyTitle} action={createButton}>
          {words.emptyText}
        </EmptyState>
      ) : (
        <>
          <RuleTrial rules={rules} />
          <RuleList rules={rules} actions={actions} onChoose={changing.open} />
        </>
      )}
      <CreateRuleDialog isOpen={creating.isOpen} onClose={creating.close} createRule={actions.createRule} />
      <RuleDialogs isOpen={changing.isOpen} onClose={changing.close} target={changing.target} actions={actions} />
    </DeskPage>
  );
}

type RuleListProps = HouseStyleDeskProps & { readonly onChoose: (target: RuleDialogTarget) => void };

function RuleList({ rules, actions, onChoose }: RuleListProps) {
  const [query, setQuery] = useState("");
  const { shown, reorder } = useReorder(rules, actions.orderRules);
  const wanted = foldForSearch(query.trim());
  const found = wanted === "" ? shown : shown.filter((rule) => searchText(rule).includes(wanted));
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-4">
      <Field name="search" label={words.search} hint={wanted === "" ? undefined : words.orderHint}>
        <TextInput
          type="search"
          value={query}
          placeholder={words.searchHint}
          onChange={({ target }) => setQuery(target.value)}
        />
      </Field>
      <p role="status" className="sr-only">
        {wanted === "" ? "" : words.foundTotal(found.length)}
      </p>
      {found.length === 0 && (
        <EmptyState title={words.noneTitle} action={<Button onClick={() => setQuery("")}>{words.clear}</Button>}>
          {words.noneText}
        </EmptyState>
      )}
      <SortableList
        items={found}
        idOf={({ id }) => id}
        nameOf={ruleName}
        onReorder={reorder}
        isDisabled={wanted !== ""}
        label={words.list}
        className={orderedListClasses}
        itemClassName={orderedRowClasses}
      >
        {(rule, controls) => (
          <OrderedRow controls={controls} menu={<RuleMenu rule={rule} onChoose={onChoose} />}>
            <RuleRow rule={rule} actions={actions} />
          </OrderedRow>
        )}
      </SortableList>
    </div>
  );
}

function searchText(rule: DeskHouseRule): string {
  return foldForSearch(`${words.kinds[rule.kind]} ${ruleTitle(rule)} ${rule.reason}`);
}

type RuleRowProps = { readonly rule: DeskHouseRule; readonly actions: HouseStyleActions };

function RuleRow({ rule, actions }: RuleRowProps) {
  return (
    <div className="flex flex-wrap items-center gap-x-4 gap-y-1">
      <div className="min-w-0 flex-1 basis-48">
        <span className="font-semibold">{ruleTitle(rule)}</span>
        <span className="block text-fine text-ink-soft">
          {words.kinds[rule.kind]} · {rule.reason}
        </span>
      </div>
      <Badge tone={rule.level === "error" ? "danger" : "warning"}>{words.levels[rule.level]}</Badge>
      <RuleSwitch rule={rule} switchRule={actions.switchRule} />
    </div>
  );
}

function RuleMenu({ rule, onChoose }: { readonly rule: DeskHouseRule; readonly onChoose: RuleListProps["onChoose"] }) {
  return (
    <Menu
      label={deskMessages.common.actionsFor(ruleName(rule))}
      entries={[
        {
          label: words.change,
          icon: <Pencil className="size-4" />,
          onSelect: () => onChoose({ kind: "change", rule }),
        },
        {
          label: deskMessages.common.delete,
          icon: <Trash2 className="size-4" />,
          tone: "danger",
          onSelect: () => onChoose({ kind: "delete", rule }),
        },
      ]}
    />
  );
}
