"use client";

import { useEffect, useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { FormDialog } from "#components/ui/form-dialog.tsx";
import { textValue } from "#components/ui/form-values.ts";
import { Notice } from "#components/ui/notice.tsx";
import { Select } from "#components/ui/select.tsx";
import { TextArea } from "#components/ui/text-area.tsx";
import { TextInput } from "#components/ui/text-input.tsx";
import { useToast } from "#components/ui/toast.tsx";
import { settle } from "#components/ui/use-action.ts";
import { assignmentWords as words } from "#lib/messages/desk-planning.ts";
import {
  type Assignment,
  MAX_NOTE_LENGTH,
  PRIORITIES,
  PRIORITY_NAMES,
  type Priority,
  type Responsible,
} from "#newsroom/articles/assignment/assignment.ts";
import type { AssignmentActions, AssignmentWish } from "./assignment-actions.ts";

export type AssignmentDialogProps = {
  readonly articleId: number;
  /** The headline, so that nobody assigns the wrong piece from a list. */
  readonly name: string;
  readonly assignment: Assignment;
  readonly actions: Pick<AssignmentActions, "assign" | "listAssignees">;
  readonly onDone: () => void;
  readonly onClose: () => void;
};

const priorities = PRIORITIES.map((priority) => ({ value: priority, label: PRIORITY_NAMES[priority] }));

/** Who sees to a piece, by which day, how urgent it is, and what there is to say about it. */
export function AssignmentDialog(props: AssignmentDialogProps) {
  const { articleId, name, assignment, actions, onDone, onClose } = props;
  const toast = useToast();
  const { people, failure } = useAssignees(actions);
  // Held here: the names come a moment later and must not change who is chosen.
  const [responsibleId, setResponsibleId] = useState(assignment.responsible?.id ?? "");
  return (
    <FormDialog<AssignmentWish, unknown>
      isOpen
      onClose={onClose}
      title={words.changing}
      description={name}
      action={actions.assign}
      read={(form) => readWish(form, articleId)}
      fields={["responsibleId", "dueOn", "priority", "note"]}
      submitLabel={words.submit}
      onSuccess={() => {
        toast(words.saved);
        onDone();
      }}
    >
      {(errorAt) => (
        <>
          {failure !== null && <Notice tone="error">{failure}</Notice>}
          <Field name="responsibleId" label={words.responsible} error={errorAt("responsibleId")}>
            <Select
              options={optionsOf(people, assignment.responsible)}
              value={responsibleId}
              onChange={({ target }) => setResponsibleId(target.value)}
            />
          </Field>
          <div className="grid grid-cols-2 gap-4 max-sm:grid-cols-1">
            <Field name="dueOn" label={words.dueOn} hint={words.dueHint} error={errorAt("dueOn")} isOptional>
              <TextInput type="date" max="9999-12-31" defaultValue={assignment.dueOn ?? ""} />
            </Field>
            <Field name="priority" label={words.priority} error={errorAt("priority")}>
              <Select options={priorities} defaultValue={assignment.priority} />
            </Field>
          </div>
          <Field name="note" label={words.note} hint={words.noteHint} error={errorAt("note")} isOptional>
            <TextArea rows={3} maxLength={MAX_NOTE_LENGTH} defaultValue={assignment.note} />
          </Field>
        </>
      )}
    </FormDialog>
  );
}

function readWish(form: HTMLFormElement, articleId: number): AssignmentWish {
  const orNull = (field: string) => (textValue(form, field) === "" ? null : textValue(form, field));
  return {
    articleId,
    responsibleId: orNull("responsibleId"),
    dueOn: orNull("dueOn"),
    // The options are the priorities themselves.
    priority: textValue(form, "priority") as Priority,
    note: textValue(form, "note"),
  };
}

/** Whoever has the piece stays in the list with a disabled account too; the form must not lie about what is. */
function optionsOf(people: readonly Responsible[], present: Responsible | null) {
  const known = people.map(({ id, name }) => ({ value: id, label: name }));
  const isListed = present === null || people.some(({ id }) => id === present.id);
  const label = present !== null && people.length > 0 ? words.disabled(present.name) : (present?.name ?? "");
  return [{ value: "", label: words.choose }, ...(isListed ? [] : [{ value: present.id, label }]), ...known];
}

function useAssignees({ listAssignees }: Pick<AssignmentActions, "listAssignees">) {
  const [people, setPeople] = useState<readonly Responsible[]>([]);
  const [failure, setFailure] = useState<string | null>(null);
  useEffect(() => {
    let isShown = true;
    void settle(listAssignees, null).then((answer) => {
      if (!isShown) return;
      if (answer.ok) setPeople(answer.data);
      else setFailure(answer.message);
    });
    return () => {
      isShown = false;
    };
  }, [listAssignees]);
  return { people, failure };
}
