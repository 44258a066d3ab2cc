import { previewMessages as words } from "#lib/messages/preview.ts";
import { documentAddress, lookAddress, type PreviewLook } from "./preview-look.ts";

export type PreviewFrameProps = {
  /** Address of the preview without a look; its documents are below it. */
  readonly address: string;
  /** What is shown, as somebody hears it who cannot see it. */
  readonly shown: string;
  readonly look: PreviewLook;
  /** Which state this is, and how long it can be seen, in short sentences. */
  readonly facts: readonly string[];
  /** A piece has a print version and a PDF too. */
  readonly hasSheets: boolean;
  /** The writing page, for those who come from there. */
  readonly back?: string;
};

/** A mark and the ways to look above the portal's own document, which stands in a frame and knows nothing of them. */
export function PreviewFrame({ address, shown, look, facts, hasSheets, back }: PreviewFrameProps) {
  return (
    <>
      <section className="bar" aria-label={words.mark}>
        <div className="what">
          <h1 className="mark">{words.mark}</h1>
          <p className="facts">{facts.join(" · ")}</p>
        </div>
        <nav className="choices" aria-label={words.choices}>
          {hasSheets && <Choice label={words.view} name="ansicht" names={words.views} {...{ address, look }} />}
          <Choice label={words.width} name="breite" names={words.widths} {...{ address, look }} />
          <Choice label={words.colours} name="farben" names={words.colourNames} {...{ address, look }} />
          {hasSheets && (
            <a className="aside" href={`${address}/pdf`} target="_blank" rel="noreferrer">
              {words.pdf}
            </a>
          )}
          {back !== undefined && (
            <a className="aside" href={back}>
              {words.back}
            </a>
          )}
        </nav>
      </section>
      <main className="stage" aria-label={words.stage}>
        <iframe
          className={look.breite === "telefon" ? "is-phone" : undefined}
          title={shown}
          src={documentAddress(address, look)}
          referrerPolicy="no-referrer"
        />
      </main>
    </>
  );
}

type ChoiceProps<Name extends keyof PreviewLook> = {
  readonly label: string;
  readonly name: Name;
  readonly names: Readonly<Record<PreviewLook[Name], string>>;
  readonly address: string;
  readonly look: PreviewLook;
};

/** Links, so that every look has an address and works by keyboard and without a script. */
function Choice<Name extends keyof PreviewLook>({ label, name, names, address, look }: ChoiceProps<Name>) {
  // Object.entries forgets that its keys are those of the table.
  const entries = Object.entries(names) as [PreviewLook[Name], string][];
  return (
    <ul className={`choice choice-${name}`} aria-label={label}>
      {entries.map(([value, text]) => (
        <li key={value}>
          <a href={lookAddress(address, { ...look, [name]: value })} aria-current={look[name] === value || undefined}>
            {text}
          </a>
        </li>
      ))}
    </ul>
  );
}
