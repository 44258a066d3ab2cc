/** Samples for the tests of whatever writes HTML, JSON or XML: texts that mean something there, and characters that some may not hold. */
export const hostileTexts: readonly string[] = [
  "",
  "</script><script>alert(1)</script>",
  "<!--<script>",
  '"><img src=x onerror=alert(1)>',
  "&lt;b&gt; &#0; &nbsp; &amp;",
  "]]><![CDATA[",
  "<?xml version='1.0'?>",
  "\\u003c \\",
  "\u0000\u0001\u0008\u001b\u001f\u007f\u0085",
  "\u2028\u2029\ufeff\u200b\u00ad",
  "\u202eumgekehrt\u202c",
  "\ufffd\ufffe\uffff\u{10ffff}",
  "halb \ud800",
  "eine\nzwei\r\ndrei\tvier",
  "👩‍👩‍👧‍👦 ﷽ 田中さん",
];
