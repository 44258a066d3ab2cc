import { KeyboardSensor, type KeyboardSensorProps } from "@dnd-kit/core";

/** How many frames keys wait for a thing in the air that is never measured. */
const MOST_FRAMES = 60;

/** Takes things by keyboard, and loses no key: the sensor that it extends begins to listen a moment after a thing was taken. */
export class PromptKeyboardSensor extends KeyboardSensor {
  constructor(props: KeyboardSensorProps) {
    super(props);
    holdEarlyKeys(props.context);
  }
}

/** Keeps what is pressed until the thing in the air has its measures, then hands it on in its order. */
function holdEarlyKeys(context: KeyboardSensorProps["context"]): void {
  const early: KeyboardEvent[] = [];
  const hold = (event: KeyboardEvent) => {
    event.preventDefault();
    event.stopImmediatePropagation();
    early.push(event);
  };
  document.addEventListener("keydown", hold, { capture: true });
  const release = (framesLeft: number) => {
    if (context.current.collisionRect === null && framesLeft > 0) {
      requestAnimationFrame(() => release(framesLeft - 1));
      return;
    }
    document.removeEventListener("keydown", hold, { capture: true });
    for (const event of early) event.target?.dispatchEvent(new KeyboardEvent(event.type, event));
  };
  // Behind the task in which the sensor begins to listen: it was asked for first.
  setTimeout(() => release(MOST_FRAMES));
}
