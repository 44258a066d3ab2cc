"use client";

import { useState } from "react";
import { Field } from "#components/ui/field.tsx";
import { Select } from "#components/ui/select.tsx";
import { roleHints, roleLabels } from "#lib/messages/desk.ts";
import { accountMessages } from "#lib/messages/desk-accounts.ts";
import { ROLES, type Role } from "#newsroom/people/actor.ts";

const options = ROLES.map((role) => ({ value: role, label: roleLabels[role] }));

/** Anything unknown counts as the least of rights. */
export function toRole(value: string): Role {
  return ROLES.find((role) => role === value) ?? "author";
}

/** A choice of rights that says what they mean. */
export function RoleField({ value, error }: { readonly value: Role; readonly error: string | undefined }) {
  const [role, setRole] = useState(value);
  return (
    <Field name="role" label={accountMessages.users.role} hint={roleHints[role]} error={error}>
      <Select options={options} value={role} onChange={(event) => setRole(toRole(event.currentTarget.value))} />
    </Field>
  );
}
