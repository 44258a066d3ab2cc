/** Loaded before everything else of a process (`--import`): its clock goes wrong by SHIFT_MINUTES. */
const shift = Number(process.env["SHIFT_MINUTES"]) * 60_000;
const RealDate = Date;

class ShiftedDate extends RealDate {
  constructor(...given: readonly (number | string | Date)[]) {
    super(...((given.length === 0 ? [ShiftedDate.now()] : given) as [number]));
  }

  static override now(): number {
    return RealDate.now() + shift;
  }
}

globalThis.Date = ShiftedDate as DateConstructor;
