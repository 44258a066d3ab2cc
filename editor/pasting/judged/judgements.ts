/** One pasted text, judged by reading source and result. */
export type Judgement = {
  readonly title: string;
  /** Below `test/fixtures/pasting/`; `.html` is clipboard HTML, `.txt` a plain text. */
  readonly file: string;
  readonly origin: string;
  readonly kept: readonly (readonly [inTheSource: string, onOurPage: string])[];
  readonly gone: readonly (readonly [what: string, why: string])[];
  /** Every word and number of the source that does not arrive, in its order. */
  readonly goneWords: string;
};

const REBUILT =
  "Rebuilt, not captured: the program does not run here. Written by hand in the form that it gives to the clipboard, with sentences of ours.";
const WRITER =
  "Written by LibreOffice Writer 7.4 from our document: `soffice --headless --convert-to 'html:HTML (StarWriter)' mobilitaet.fodt`, the filter that, in the main, also fills its clipboard.";

/** Every fixture with what a reader would look for in it. */
export const judgements: readonly Judgement[] = [
  {
    title: "Word, desktop: lists",
    file: "word/listen.html",
    origin: REBUILT,
    kept: [
      ["paragraphs with `mso-list`, three levels, bullets of three fonts", "bullet lists in three levels"],
      [
        "numbers with letters below them",
        "numbered lists in two levels; letters become numbers, as our lists have no other",
      ],
      ["a paragraph of the list without a marker", "second paragraph of its item"],
      ["a list that goes on behind a paragraph", "numbered list that starts with 4"],
      ["a list that begins again", "a new list that starts with 1"],
      ["protected space in „30 Tagen“", "protected space"],
    ],
    gone: [
      ["bullets and numbers as words", "our lists draw them"],
      ["empty paragraph, styles, Word's settings", "looks, not text"],
    ],
    goneWords: "o o 1 a b 2 3 4 5 1 2",
  },
  {
    title: "Word, desktop: footnotes and endnotes",
    file: "word/fussnoten.html",
    origin: REBUILT,
    kept: [
      ["footnotes `_ftn1`, `_ftn2`", "footnotes at their place, with link and emphasis"],
      ["a note of two paragraphs", "one footnote, both sentences"],
      ["an endnote `_edn1`", "a footnote"],
      ["a link with a campaign", "the same link without it"],
    ],
    gone: [
      ["the marks [1], [2], [i]", "our footnotes number themselves"],
      ["the rule between text and notes", "the notes stand elsewhere"],
    ],
    goneWords: "1 2 i 1 2 i",
  },
  {
    title: "Word, desktop: tracked changes, comment, smart tags",
    file: "word/aenderungen.html",
    origin: REBUILT,
    kept: [
      ["an insertion", "text"],
      ["the words that a comment is about", "text"],
      ["place and date as smart tags", "text"],
    ],
    gone: [
      ["deletions, also a whole paragraph", "somebody has struck them"],
      ["the comment and its mark", "talk among colleagues; the notice says that it stayed behind"],
      ["hidden text", "nobody should read it"],
    ],
    goneWords: "gestern TV1 Ein gestrichener Absatz Sperrfrist intern TV1 Stimmt die Zahl",
  },
  {
    title: "Word, desktop: headings, links, emphasis, table, quote",
    file: "word/gliederung.html",
    origin: REBUILT,
    kept: [
      [
        "two headings of the first rank, one style of the document's own with outline level 2",
        "headings of two levels",
      ],
      ["bold, italic, both", "the same; the space behind a bold word is plain"],
      ["a link through Outlook's redirect, a mail address", "the target itself, the mail address"],
      [
        "table whose first row is bold, merged cells, a list in a cell",
        "table with names of columns, merged cells, the list",
      ],
      ["the style „Zitat“", "quote"],
      ["line break within a paragraph", "line break"],
      ["a bold paragraph", "a bold paragraph: bold alone makes no heading"],
    ],
    gone: [
      ["the picture", "its address is the author's disk; the notice says so"],
      ["colour, underline, centring", "looks, not text"],
      ["the link within the document", "it leads nowhere here; its word stays"],
    ],
    goneWords: "",
  },
  {
    title: "Word in the browser: headings, lists, table",
    file: "word-web/bericht.html",
    origin: REBUILT,
    kept: [
      ["paragraphs with `role=heading`", "headings"],
      ["every item a list in a box of its own, with `data-aria-level`", "lists with levels; numbers count on"],
      ["bold and italic as styles of `span`", "bold, italic"],
      ["link with a campaign", "the same link without it"],
      ["table with `role=columnheader`", "table with names of columns"],
      ["a raised 3", "„m³“"],
    ],
    gone: [["blanks at the ends of paragraphs, empty paragraph, marks of the spelling check", "looks, not text"]],
    goneWords: "",
  },
  {
    title: "Google Docs: headings, lists, table",
    file: "google-docs/bericht.html",
    origin: REBUILT,
    kept: [
      ["everything inside a `<b>` that is not bold", "plain text, bold only where it was"],
      ["inner lists beside their items", "lists in three levels, bullets and numbers"],
      ["link through Google's redirect, with a campaign", "the target itself"],
      ["table whose first row is bold", "table with names of columns"],
      ["a lowered 2", "„CO₂“"],
    ],
    gone: [
      ["the picture", "its address is Google's and ends; the notice says so"],
      ["empty row, tab, fonts", "looks, not text"],
    ],
    goneWords: "",
  },
  {
    title: "Google Docs, published page: footnote and comment",
    file: "google-docs/veroeffentlicht.html",
    origin: `${REBUILT} What is copied in its editor brings, as far as we know, no words of footnotes.`,
    kept: [["footnote `ftnt1`", "footnote at its place"]],
    gone: [
      ["the comment and its mark", "talk among colleagues; the notice says that it stayed behind"],
      ["the rule above the notes", "the notes stand elsewhere"],
    ],
    goneWords: "1 a 1 a Wirklich neun",
  },
  {
    title: "LibreOffice Writer: headings, lists, table, footnotes",
    file: "libreoffice/mobilitaet.html",
    origin: WRITER,
    kept: [
      [
        "headings of two ranks",
        "headings; a lone first rank is the text's headline and stands level with its sections",
      ],
      ["bullets in two levels, numbers in the third", "the same"],
      ["footnotes `sdfootnote1`, one with a link", "footnotes at their place, with the link"],
      ["table with head and merged cells", "the same"],
      ["bold, italic, link with a campaign, „m²“", "the same, the link without the campaign"],
      [
        "a deleted word („voraussichtlich“)",
        "arrives: Writer copies it without any mark, so that nobody can tell it. Accept the changes before copying",
      ],
    ],
    gone: [
      ["the comment", "Writer hides it in an HTML comment, which a browser does not show; without a notice"],
      ["colour and underline, empty paragraph", "looks, not text"],
    ],
    goneWords: "1 2 1 2",
  },
  {
    title: "Outlook: mail with table, list, signature and quoted mail",
    file: "outlook/mail.html",
    origin: REBUILT,
    kept: [
      ["table with `thead`", "table with names of columns"],
      ["list without Word's marks", "list in two levels"],
      ["link through Outlook's redirect, with a mailing's numbers", "the target itself"],
      ["signature and the head of the quoted mail", "text: whoever pastes a mail may need both"],
      ["smart tags", "text"],
    ],
    gone: [
      ["the logo", "it is part of the mail; the notice says so"],
      ["a picture of one pixel", "it reports to the sender that the mail is read"],
      ["empty paragraphs, styles", "looks, not text"],
    ],
    goneWords: "o",
  },
  {
    title: "A web page, from Chromium",
    file: "browser/artikel.html",
    origin:
      "Captured: `seite.html` opened in Chromium 156, selected with Ctrl+A, copied with Ctrl+C, read in the event of Ctrl+V.",
    kept: [
      ["headings, emphasis, inner list, line break", "the same"],
      ["bold teaser by style sheet", "bold"],
      ["footnote below the article", "footnote at its place"],
      ["quote with `cite`", "quote with its speaker"],
      ["table with caption and head", "the same"],
      ["relative link with a campaign", "the full address without it"],
    ],
    gone: [
      ["picture and film", "they belong to the page; the notice says so. The caption stays as text"],
      ["colours, fonts", "looks, not text"],
    ],
    goneWords: "1",
  },
  {
    title: "PDF, in the order of its lines",
    file: "pdf/amtsblatt.txt",
    origin: "Captured: our `amtsblatt.fodt` as PDF by LibreOffice, read with `pdftotext -raw`, as viewers copy it.",
    kept: [
      [
        "lines broken and divided at the column",
        "whole words in whole paragraphs; „Bund-Länder-“ and „Bundes- und“ keep their hyphens",
      ],
      ["lines with „•“ and with numbers, some over two lines", "lists"],
      ["the foot of the page", "text: nobody can know whether it belongs to the piece"],
    ],
    gone: [["the heading's size", "a plain text has none; it is a paragraph"]],
    goneWords: "",
  },
  {
    title: "PDF, by blocks",
    file: "pdf/amtsblatt-in-bloecken.txt",
    origin:
      "Captured: the same PDF, read with `pdftotext`, which joins some divided words and parts blocks by blank lines.",
    kept: [["lines of very different length", "the same paragraphs and lists"]],
    gone: [["the heading's size", "a plain text has none; it is a paragraph"]],
    goneWords: "",
  },
];
