import { portalMessages } from "#lib/messages/portal.ts";
import { homeAddress } from "./addresses.ts";

const words = portalMessages.serverError;

/** The 500 page; `reference` leads the operators to the log entry. */
export function ServerErrorView({ reference }: { readonly reference?: string }) {
  return (
    <div className="plain-page">
      <p className="status-number">500</p>
      <h1>{words.title}</h1>
      <p className="plain-lead">{words.text}</p>
      {reference && (
        <p>
          {words.reference}: <code>{reference}</code>
        </p>
      )}
      <p>
        <a className="text-link" href={homeAddress}>
          {words.home}
        </a>
      </p>
    </div>
  );
}
