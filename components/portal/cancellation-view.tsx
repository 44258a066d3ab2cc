import { portalMessages } from "#lib/messages/portal.ts";
import { cancellationAddress } from "./addresses.ts";
import { FormField, fieldId } from "./form-field.tsx";

const words = portalMessages.cancellation;

/** The fields as typed; `cancellation` is the kind, `endsOn` a calendar day yyyy-mm-dd or empty. */
export type CancellationValues = {
  readonly name: string;
  readonly email: string;
  readonly contract: string;
  readonly cancellation: "ordinary" | "extraordinary";
  readonly reason: string;
  readonly endsOn: string;
};

export type CancellationErrors = Readonly<Partial<Record<keyof CancellationValues, string>>>;

export const emptyCancellation: CancellationValues = {
  name: "",
  email: "",
  contract: "",
  cancellation: "ordinary",
  reason: "",
  endsOn: "",
};

const fieldOrder: readonly (keyof CancellationValues)[] = [
  "name",
  "email",
  "contract",
  "cancellation",
  "reason",
  "endsOn",
];

type CancellationViewProps = { readonly values?: CancellationValues; readonly errors?: CancellationErrors };

/** The confirmation page that § 312k (2) BGB asks for: who, which contract, how, why, when, and one button. */
export function CancellationView({ values = emptyCancellation, errors = {} }: CancellationViewProps) {
  return (
    <div className="plain-page">
      <h1>{words.title}</h1>
      <p className="plain-lead">{words.intro}</p>
      <ErrorSummary errors={errors} />
      <form className="form" action={cancellationAddress} method="post" noValidate>
        <FormField
          {...{ name: "name", label: words.name, hint: words.nameHint, value: values.name, error: errors.name }}
          autoComplete="name"
          isRequired
        />
        <FormField
          {...{ name: "email", label: words.email, hint: words.emailHint, value: values.email, error: errors.email }}
          type="email"
          autoComplete="email"
          isRequired
        />
        <FormField
          {...{ name: "contract", label: words.contract, hint: words.contractHint }}
          {...{ value: values.contract, error: errors.contract }}
          isRequired
        />
        <KindChoice chosen={values.cancellation} error={errors.cancellation} />
        <FormField
          {...{ name: "reason", label: words.reason, hint: words.reasonHint }}
          {...{ value: values.reason, error: errors.reason }}
          type="multiline"
        />
        <FormField
          {...{ name: "endsOn", label: words.endsOn, hint: words.endsOnHint }}
          {...{ value: values.endsOn, error: errors.endsOn }}
          type="date"
        />
        <button type="submit">{words.button}</button>
      </form>
    </div>
  );
}

function KindChoice({ chosen, error }: { chosen: CancellationValues["cancellation"]; error: string | undefined }) {
  const choices = [
    { value: "ordinary", label: words.ordinary, hint: words.ordinaryHint },
    { value: "extraordinary", label: words.extraordinary, hint: words.extraordinaryHint },
  ] as const;
  const errorId = `${fieldId("cancellation")}-fehler`;
  return (
    <fieldset className={`field${error ? " field-wrong" : ""}`} aria-describedby={error ? errorId : undefined}>
      <legend>{words.kind}</legend>
      {error && (
        <p className="field-error" id={errorId}>
          {error}
        </p>
      )}
      {choices.map(({ value, label, hint }, place) => (
        <label className="choice" key={value}>
          <input
            type="radio"
            name="cancellation"
            value={value}
            id={place === 0 ? fieldId("cancellation") : undefined}
            defaultChecked={value === chosen}
          />
          <span>
            {label} <span className="field-hint">({hint})</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}

function ErrorSummary({ errors }: { readonly errors: CancellationErrors }) {
  const wrong = fieldOrder.filter((name) => errors[name]);
  if (wrong.length === 0) return null;
  return (
    <div className="error-summary" role="alert" aria-labelledby="fehler-titel">
      <h2 id="fehler-titel">{words.errorTitle}</h2>
      <ul>
        {wrong.map((name) => (
          <li key={name}>
            <a href={`#${fieldId(name)}`}>{errors[name]}</a>
          </li>
        ))}
      </ul>
    </div>
  );
}
