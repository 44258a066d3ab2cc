import { portalMessages } from "#lib/messages/portal.ts";

type FormFieldProps = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint: string;
  readonly error: string | undefined;
  readonly type?: "text" | "email" | "date" | "multiline";
  readonly autoComplete?: string;
  readonly isRequired?: boolean;
};

/** Id of a field's input; the error summary links to it. */
export const fieldId = (name: string): string => `feld-${name}`;

/** A labelled field with its hint and its error, tied together for assistive technology. */
export function FormField({ name, label, value, hint, error, type = "text", ...rest }: FormFieldProps) {
  const id = fieldId(name);
  const { autoComplete, isRequired = false } = rest;
  const shared = {
    id,
    name,
    defaultValue: value,
    autoComplete,
    "aria-required": isRequired || undefined,
    "aria-invalid": error ? true : undefined,
    "aria-describedby": error ? `${id}-fehler ${id}-hinweis` : `${id}-hinweis`,
  };
  return (
    <div className={`field${error ? " field-wrong" : ""}`}>
      <label htmlFor={id}>
        {label}
        {isRequired && <span className="field-required"> ({portalMessages.cancellation.required})</span>}
      </label>
      <p className="field-hint" id={`${id}-hinweis`}>
        {hint}
      </p>
      {error && (
        <p className="field-error" id={`${id}-fehler`}>
          {error}
        </p>
      )}
      {type === "multiline" ? (
        <textarea {...shared} rows={4} maxLength={2000} />
      ) : (
        <input {...shared} type={type} maxLength={type === "date" ? undefined : 200} />
      )}
    </div>
  );
}
