"use client";

import { CircleAlert } from "lucide-react";
import { createContext, type ReactNode, useContext, useId } from "react";
import { deskMessages } from "#lib/messages/desk.ts";
import { classNames } from "./class-names.ts";

type FieldControl = {
  readonly id: string;
  readonly name: string;
  readonly "aria-describedby": string | undefined;
  readonly "aria-invalid": true | undefined;
  readonly "aria-required": true | undefined;
};

const FieldContext = createContext<FieldControl | undefined>(undefined);

/** Attributes that tie a control to the label, hint and error of the `Field` around it. Own controls spread them. */
export function useFieldControl(): Partial<FieldControl> {
  return useContext(FieldContext) ?? {};
}

type FieldProps = {
  /** Name of the control in the form, and of the field in the problems that an action reports. */
  readonly name: string;
  readonly label: string;
  readonly hint?: ReactNode;
  readonly error?: string | undefined;
  readonly isOptional?: boolean;
  readonly isRequired?: boolean;
  readonly isLabelHidden?: boolean;
  readonly className?: string;
  readonly children: ReactNode;
};

/** Label, control, hint and error of one field. The control inside finds its attributes by itself. */
export function Field(props: FieldProps) {
  const { name, label, hint, error, isOptional, isRequired, isLabelHidden, className, children } = props;
  const id = useId();
  const hintId = `${id}-hint`;
  const errorId = `${id}-error`;
  const control: FieldControl = {
    id,
    name,
    "aria-describedby": classNames(error !== undefined && errorId, hint !== undefined && hintId) || undefined,
    "aria-invalid": error === undefined ? undefined : true,
    "aria-required": isRequired || undefined,
  };
  return (
    <FieldContext value={control}>
      <div className={classNames("grid content-start gap-1.5", className)}>
        <label htmlFor={id} className={isLabelHidden ? "sr-only" : "font-semibold text-fine"}>
          {label}
          {isOptional && <span className="font-normal text-ink-soft"> ({deskMessages.common.optional})</span>}
        </label>
        {children}
        {error !== undefined && <FieldError id={errorId} message={error} />}
        {hint !== undefined && (
          <p id={hintId} className="text-ink-soft text-fine">
            {hint}
          </p>
        )}
      </div>
    </FieldContext>
  );
}

function FieldError({ id, message }: { readonly id: string; readonly message: string }) {
  return (
    <p id={id} className="flex items-start gap-1.5 text-wrong text-fine">
      <CircleAlert aria-hidden="true" className="mt-0.5 size-4 shrink-0" />
      {message}
    </p>
  );
}
