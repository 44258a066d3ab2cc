/** Months as they follow a day. */
export const MONTH =
  "(?:Januar|Jänner|Februar|März|April|Mai|Juni|Juli|August|September|Oktober|November|Dezember|(?:Jan|Feb|Apr|Aug|Sept?|Okt|Nov|Dez)\\.)";

const SIGNS = "km/h|kbit/s|[KMG][Bb]it/s|US-Dollar|m²|m³|km²|°C";
const SYMBOLS =
  "km|cm|mm|µm|qm|qkm|ha|kg|mg|hl|ml|kWh|MWh|GWh|TWh|kWp|kW|MW|GW|kHz|MHz|GHz|Hz|kB|KB|MB|GB|TB|PB|dpi|px|EUR|CHF|ct|Mio\\.|Mrd\\.|Min\\.|Std\\.|[mgtlh]";
const NOUNS =
  "Euro|Cent|Dollar|Franken|Prozent|Promille|Grad|Kilometern?|Metern?|Zentimetern?|Millimetern?|Quadratmetern?|Quadratkilometern?|Kubikmetern?|Hektar|Litern?|Gramm|Kilogramm|Kilo|Tonnen?|Kilowattstunden?|Megawattstunden?|Kilowatt|Megawatt|Gigawatt|Gigabit|Megabit|Gigabyte|Megabyte|Terabyte|Tausend|Millionen|Milliarden|Billionen|Uhr|Sekunden?|Minuten?|Stunden?|Tagen?|Wochen?|Monaten?|Jahren?|Einwohnern?|Menschen|Personen|Haushalten?|Beschäftigten?|Mitarbeitern?|Mitarbeitende|Mitarbeiterinnen|Teilnehmern?|Teilnehmerinnen|Kommunen|Seiten|Stellen|Punkten?|Exemplaren?|Zeichen";

/** What is counted or measured, as it follows a number. */
export const UNIT = `(?:${SIGNS}|${NOUNS}|${SYMBOLS})`;

/** Abbreviations of several words, without their spaces. */
export const ABBREVIATIONS: ReadonlySet<string> = new Set(
  `z.B. d.h. u.a. i.d.R. z.T. o.ä. o.Ä. u.ä. u.Ä. u.U. s.o. s.u. v.a. i.A. i.V. i.V.m. m.E. a.D. n.Chr. v.Chr. z.Hd.
  u.v.m. u.v.a. u.a.m. e.V. d.J. d.M. h.c. i.e.S. i.w.S. o.g. u.g. z.Zt. z.Z. p.a. w.o. a.a.O. i.H.v. i.S.d. i.S.v.
  i.d.F. i.Ü. m.W. k.A. o.J. o.O. o.A. g.g.A. b.w. r.k. s.a. i.R. i.R.d. a.M. a.d. u.dgl. o.dgl. z.K. z.d.A. S.d.`.split(
    /\s+/u,
  ),
);
