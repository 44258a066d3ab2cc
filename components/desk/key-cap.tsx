/** A key as it stands on the keyboard; `label` names a sign that is not read aloud. */
export function KeyCap({ label, children }: { readonly label?: string; readonly children: string }) {
  return (
    <kbd className="border border-field-rule px-1.5 py-px font-sans text-ink">
      {label && <span className="sr-only">{label}</span>}
      <span aria-hidden={label ? "true" : undefined}>{children}</span>
    </kbd>
  );
}
