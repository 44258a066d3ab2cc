import type { Action } from "#components/ui/action-result.ts";
import type { Role } from "#newsroom/people/actor.ts";

export type DeskUser = {
  readonly id: string;
  readonly email: string;
  readonly name: string;
  readonly role: Role;
  readonly isDisabled: boolean;
  readonly hasPassword: boolean;
};

/** `link` is the full address, shown once. */
export type OneTimeLink = { readonly link: string };

export type UserActions = {
  readonly createUser: Action<{ name: string; email: string; role: Role }, OneTimeLink>;
  readonly createPasswordLink: Action<{ userId: string }, OneTimeLink>;
  readonly changeRole: Action<{ userId: string; role: Role }>;
  readonly disableUser: Action<{ userId: string }>;
  readonly enableUser: Action<{ userId: string }>;
};

/** What is about to be done to whom. */
export type UserDialogTarget = { readonly kind: "role" | "link" | "disable" | "enable"; readonly user: DeskUser };
