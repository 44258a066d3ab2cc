import { type CancellationValues, CancellationView } from "./cancellation-view.tsx";

type CancellationThrottledViewProps = {
  /** Why it was not taken in and what to do, in German. */
  readonly message: string;
  readonly values: CancellationValues;
};

/** The form as it was filled in, below the reason why it could not be taken in just now. */
export function CancellationThrottledView({ message, values }: CancellationThrottledViewProps) {
  return (
    <>
      <div className="plain-page">
        <p className="error-summary" role="alert">
          {message}
        </p>
      </div>
      <CancellationView values={values} />
    </>
  );
}
