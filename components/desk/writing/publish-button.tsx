import { useState } from "react";
import { Button } from "#components/ui/button.tsx";
import { Select } from "#components/ui/select.tsx";
import { changeMessages as words } from "#lib/messages/desk-changes.ts";
import { writingMessages } from "#lib/messages/desk-writing.ts";
import type { Transitions } from "./use-transitions.ts";

type PublishButtonProps = {
  readonly transitions: Transitions;
  /** Readers see something else, or nothing. */
  readonly hasNews: boolean;
  /** Readers know the piece already. */
  readonly isAgain: boolean;
};

/** Publishes; of a change also says whether readers are told that something essential is new. */
export function PublishButton({ transitions, hasNews, isAgain }: PublishButtonProps) {
  const [change, setChange] = useState("fix");
  return (
    <>
      {isAgain && hasNews && (
        <Select
          aria-label={words.kind}
          value={change}
          onChange={({ target }) => setChange(target.value)}
          options={[
            { value: "fix", label: words.fix },
            { value: "update", label: words.update },
          ]}
        />
      )}
      <Button
        look={hasNews ? "primary" : "secondary"}
        isPending={transitions.running === "publish"}
        onClick={() => void transitions.run("publish", change)}
      >
        {writingMessages.actions.publish}
      </Button>
    </>
  );
}
