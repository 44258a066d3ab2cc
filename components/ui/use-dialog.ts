"use client";

import { useState } from "react";

type DialogState<Target> = { readonly isOpen: boolean; readonly target: Target | undefined };

/** Which dialog is open and what it is about. The target stays while the dialog fades, so that its words do not jump. */
export function useDialog<Target>() {
  const [state, setState] = useState<DialogState<Target>>({ isOpen: false, target: undefined });
  return {
    ...state,
    open: (target: Target) => setState({ isOpen: true, target }),
    close: () => setState(({ target }) => ({ isOpen: false, target })),
  };
}
