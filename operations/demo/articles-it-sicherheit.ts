import { article, bold, divider, drawnCredit, h2, h3, italic, numbers, p, quote, reported } from "./compose-content.ts";
import type { DemoArticle } from "./demo-content.ts";

const attackOttertal = article({
  id: 100002,
  kicker: "Kreis Ottertal",
  headline: "Kreisverwaltung nach Angriff offline",
  teaser:
    "Unbekannte haben in der Nacht zum Sonntag die Server des Kreises Ottertal verschlüsselt. Rund 780 Arbeitsplätze sind vom Netz getrennt. Kfz-Zulassung und Sozialamt bleiben vorerst geschlossen.",
  body: [
    p(
      "Der Kreis Ottertal ist Opfer eines Angriffs mit Verschlüsselungssoftware geworden. Wie Landrat Ruprecht Dallmer am Montag mitteilte, bemerkte der Bereitschaftsdienst am 10. März gegen 4.20 Uhr ungewöhnliche Zugriffe auf den Verzeichnisdienst und trennte um 5.05 Uhr sämtliche Netzverbindungen. Zu diesem Zeitpunkt waren 61 von 94 Servern verschlüsselt.",
    ),
    p(
      "Das Kreishaus in Ottersbrück ist derzeit nur über eine Sammelnummer erreichbar. Die Rettungsleitstelle arbeitet in einem getrennten Netz und ist nicht betroffen. Fachleute des Landeszentrums für Informationssicherheit (LZIS) unterstützen den Kreis seit Sonntagmittag, die Landespolizei ermittelt. Eine Lösegeldforderung liegt vor. „Wir zahlen nicht“, sagt Dallmer.",
    ),
    p(
      "Wann die ersten Fachverfahren wieder laufen, ist offen. Die Grundsicherung für April will der Kreis auf Grundlage der Märzliste auszahlen; die Zahlungsdatei liegt der Hausbank noch vor. Ob Daten abgeflossen sind, wird untersucht.",
    ),
  ],
  section: "it-sicherheit",
  genre: "Meldung",
  authors: ["jm"],
  keywords: [
    "IT-Sicherheit",
    "Kreis Ottertal",
    "Landeszentrum für Informationssicherheit",
    "Ruprecht Dallmer",
    "Cyber-Sicherheit",
  ],
  links: ["https://www.kreis-ottertal.example"],
  displayDate: "2024-03-12",
  picture: {
    motif: "it-security",
    caption: "61 von 94 Servern des Kreises Ottertal wurden verschlüsselt.",
    alt: "Großes Vorhängeschloss vor dunklen Serverschränken, durch das Schlüsselloch fällt Licht",
    credit: drawnCredit,
  },
  state: "published",
});

const elevenMonths = article({
  id: 100008,
  kicker: "Kreis Ottertal",
  headline: "Elf Monate Handbetrieb",
  teaser:
    "Fast ein Jahr nach dem Cyber-Angriff läuft im Kreis Ottertal wieder das letzte Fachverfahren. 3,9 Millionen Euro hat der Wiederaufbau gekostet. Was die Verwaltung dabei gelernt hat, gibt sie jetzt als Leitfaden weiter.",
  body: [
    p(
      "Am Morgen des 3. Februar 2025 meldete sich im Kreishaus Ottersbrück die Unterhaltsvorschussstelle an ihrem Fachverfahren an. Beifall gab es keinen, nur eine kurze Mail von Ylva Brinkhaus an alle Ämter: „Nummer 140 läuft.“ 140 Fachverfahren hatte der Kreis am 10. März 2024 verloren, als Unbekannte 61 von 94 Servern verschlüsselten (",
      reported(100002),
      "). Mit der Unterhaltsvorschussstelle ging das letzte wieder in Betrieb, 330 Tage danach.",
    ),
    p(
      "Brinkhaus leitet die IT des Kreises seit 2019. Im Gespräch redet sie über das vergangene Jahr ohne Pathos und mit erstaunlich vielen Uhrzeiten. „Um 4.20 Uhr klingelte das Bereitschaftstelefon, um 5.05 Uhr haben wir die Stecker gezogen. Diese 45 Minuten waren die teuersten meines Berufslebens.“ Dass überhaupt jemand anrief, verdankt der Kreis einem Zufall: Ein Kollege hatte wegen einer Datenbankumstellung Nachtdienst.",
    ),
    h2("Ein Konto ohne zweiten Faktor"),
    p(
      "Inzwischen ist der Hergang rekonstruiert. Die Angreifer nutzten den Fernwartungszugang eines Dienstleisters, der eine Klimasteuerung betreut. Das Konto war mit einem Passwort, aber ohne zweiten Faktor gesichert, und es durfte mehr, als eine Klimasteuerung braucht. 19 Tage lang bewegten sich die Täter unbemerkt im Netz, legten eigene Konten an und löschten die Sicherungskopien, die sie erreichen konnten.",
    ),
    p(
      "Die auf den Bändern erreichten sie nicht. Jeden Freitagabend fuhr ein Hausmeister einen Koffer mit Magnetbändern ins Kreisarchiv, eine Routine aus den Neunzigerjahren, die im Haushaltsgespräch 2023 beinahe gestrichen worden wäre. Der letzte Koffer stammte vom 1. März. Am Ende fehlten dem Kreis die Daten von neun Tagen.",
    ),
    h2("Zulassung beim Nachbarn, Bescheide von Hand"),
    p(
      "Die ersten vier Wochen arbeitete das Kreishaus mit Papier, Taschenrechnern und 60 geliehenen Laptops, die kein einziges Mal mit dem alten Netz verbunden wurden. Priorität hatte, was Menschen unmittelbar trifft: Sozialleistungen, Kinderschutz, Seuchenmeldungen. Das Jugendamt führte seine Fälle auf Karteikarten, das Gesundheitsamt faxte.",
    ),
    p(
      "Als erste publikumsstarke Stelle öffnete am 8. April die Kfz-Zulassung, allerdings 34 Kilometer entfernt. Im Kreis Reesenau richteten Beschäftigte aus Ottersbrück einen zweiten Schichtbetrieb ein und nutzten die dortigen Verfahren von 14 bis 21 Uhr. 9.200 Fahrzeuge wurden so bis in den August hinein zugelassen. „Das war keine Amtshilfe, das war Nachbarschaft“, sagt Landrat Ruprecht Dallmer. Eine Rechnung hat der Kreis Reesenau bis heute nicht gestellt.",
    ),
    p(
      "Unterschätzt hatte der Krisenstab, wie man überhaupt mitteilt, dass man nichts mehr mitteilen kann. Die Website des Kreises lag auf den eigenen Servern, die Telefonanlage auch. Zwei Tage lang informierten Aushänge an den Türen und das Lokalradio über Öffnungszeiten. Erst am 12. März stand eine Notseite bei einem fremden Anbieter. Heute liegt sie fertig bereit und lässt sich mit einem Anruf einschalten.",
    ),
    h3("64.000 Vorgänge im Rückstand"),
    p(
      "Die eigentliche Last zeigte sich erst mit dem Wiederanlauf. Bis zum Herbst hatten sich 64.000 Vorgänge auf Papier angesammelt, die nachzuerfassen waren. 22 befristet Beschäftigte taten von Oktober an nichts anderes. Jeder Vorgang musste geprüft werden, bevor er ins System durfte, weil sich Namen, Adressen und Ansprüche in der Zwischenzeit geändert hatten. In rund 1.100 Fällen war zu viel oder zu wenig gezahlt worden; die Differenz blieb mit 183.000 Euro überschaubar.",
    ),
    h2("Neu gebaut statt repariert"),
    p(
      "Gegen den Rat eines ersten Gutachters entschied der Kreis, das alte Netz nicht zu säubern, sondern aufzugeben. Das neue ist in 14 Zonen geteilt, zwischen denen nur zugelassene Verbindungen möglich sind. Administrative Konten gelten für höchstens vier Stunden. Jeder Fernzugriff eines Dienstleisters wird von einer Person im Haus freigeschaltet und aufgezeichnet. 37 der 140 Verfahren zogen zum Zweckverband Kommunale IT Auenmark um, elf wurden gar nicht wieder aufgebaut, weil sie niemand vermisste.",
    ),
    quote("Wir haben nicht zu wenig Technik gehabt. Wir haben zu wenig darüber gewusst, wovon unsere Technik abhängt."),
    p(
      "So fasst Brinkhaus den Befund zusammen, mit dem der Leitfaden des Kreises beginnt. 3,9 Millionen Euro hat der Wiederaufbau gekostet, davon 1,6 Millionen Euro für externe Fachleute und 0,9 Millionen Euro für Überstunden und Aushilfen. Eine Versicherung gab es nicht. Das Land beteiligte sich aus dem Ausgleichsstock mit einer Million Euro.",
    ),
    h2("Sieben Regeln aus Ottersbrück"),
    p(
      "Den Leitfaden hat der Kreis gemeinsam mit dem Landeszentrum für Informationssicherheit (LZIS) verfasst. Er umfasst 28 Seiten und verzichtet auf Produktnamen. Am Anfang stehen sieben Regeln, nach Dringlichkeit geordnet:",
    ),
    numbers(
      "Mindestens eine Sicherung liegt dort, wo kein Konto sie löschen kann. Das Zurückspielen wird zweimal im Jahr geübt.",
      "Kein Zugang von außen ohne zweiten Faktor, auch nicht für Klimaanlage, Aufzug und Türsteuerung.",
      "Wer den Stecker ziehen darf, steht fest, bevor es nötig wird, und braucht dafür um 5 Uhr morgens keine Unterschrift.",
      "Die Reihenfolge des Wiederanlaufs beschließt die Behördenleitung in ruhigen Zeiten. Im Ernstfall hält sich jedes Amt für das wichtigste.",
      "Telefonliste, Netzplan und Notfallhandbuch liegen auf Papier im Tresor und bei drei Personen zu Hause.",
      "Für die zehn wichtigsten Leistungen gibt es ein Papierformular, das ohne Rechner funktioniert.",
      "Mit mindestens einer Nachbarverwaltung ist schriftlich vereinbart, wer wem wobei hilft.",
    ),
    p(
      "Die dritte Regel sei die umstrittenste gewesen, berichtet Brinkhaus. Dass ein IT-Mitarbeiter im Bereitschaftsdienst eine ganze Kreisverwaltung abschalten darf, wollten anfangs weder der Personalrat noch die Amtsleitungen. Inzwischen ist die Befugnis Teil der Dienstanweisung. Zweimal wurde sie seither geprobt, beide Male an einem Samstag, beim zweiten Mal unangekündigt. Vom Anruf bis zum dunklen Netz vergingen sieben Minuten.",
    ),
    h2("Offen bleibt die Täterfrage"),
    p(
      "Die Ermittlungen der Landespolizei dauern an. Im Juni 2024 tauchten auf einer Plattform der mutmaßlichen Täter 4,3 Gigabyte aus dem Kreishaus auf, überwiegend Sitzungsvorlagen und Baupläne, aber auch Personalunterlagen von 168 Beschäftigten. Alle Betroffenen wurden angeschrieben. Landrat Dallmer hält an seiner Entscheidung fest, nicht zu zahlen. „Die Daten wären trotzdem weg gewesen“, sagt er. „Und die Nächsten hätten gewusst, dass sich das Klingeln bei uns lohnt.“",
    ),
    p(
      "Den Bandkoffer gibt es noch. Er fährt jetzt täglich, und er hat einen eigenen Haushaltstitel: 4.800 Euro im Jahr.",
    ),
  ],
  section: "it-sicherheit",
  genre: "Bericht",
  authors: ["jm"],
  keywords: ["IT-Sicherheit", "Kreis Ottertal", "Ylva Brinkhaus", "Cyber-Sicherheit", "Notfallplanung"],
  links: ["https://www.kreis-ottertal.example/leitfaden", "https://www.lzis.auenmark.example"],
  displayDate: "2025-02-13",
  picture: {
    motif: "archive",
    caption: "Rettung aus dem Kreisarchiv: Die Bänder vom 1. März 2024 blieben unversehrt.",
    alt: "Gang zwischen hohen Archivregalen, am Ende eine Person mit Aktenwagen im Gegenlicht",
    credit: drawnCredit,
  },
  state: "published",
});

const interviewKurbath = article({
  id: 100039,
  kicker: "Landeszentrum",
  headline: "„Wer nicht übt, verliert den ersten Tag“",
  teaser:
    "Jede dritte Kommune in Auenmark hat noch nie einen IT-Ausfall geprobt. Nadja Kurbath, Präsidentin des Landeszentrums für Informationssicherheit, spricht über billige Übungen, teure Illusionen und ein Gesetz, auf das sie wartet.",
  body: [
    p(bold("Frau Kurbath, wie gut sind die auenmärkischen Kommunen auf einen Angriff vorbereitet?")),
    p(
      "Sehr unterschiedlich. Wir haben im Frühjahr alle 326 Städte, Gemeinden und Kreise befragt, 291 haben geantwortet. 88 Prozent haben eine Sicherung, die vom Netz getrennt ist. Vor dem Vorfall im Kreis Ottertal waren es 52 Prozent. Das ist ein riesiger Schritt. Aber 34 Prozent haben noch nie geprobt, was passiert, wenn morgens nichts mehr geht.",
    ),
    p(bold("Woran liegt das? Am Geld?")),
    p(
      "Nein. Eine Stabsübung kostet einen Vormittag und eine Kanne Kaffee. Sie setzen sechs Leute an einen Tisch, nehmen ihnen die Telefone weg und sagen: Es ist Montag, 7.15 Uhr, kein Rechner startet. Wer ruft wen an – und mit welchem Apparat? Nach 20 Minuten weiß jeder Bürgermeister mehr über seine Verwaltung als nach drei Gutachten. Wer nicht übt, verliert den ersten Tag. Und der erste Tag entscheidet über den ersten Monat.",
    ),
    p(bold("Was geht bei solchen Übungen am häufigsten schief?")),
    p(
      "Die Telefonliste liegt im Intranet. Das klingt wie ein Witz, aber wir erleben es in jeder zweiten Übung. Der Klassiker auf Platz zwei: Alle warten auf den Dienstleister, und der Dienstleister hat denselben Vorfall bei elf weiteren Kunden.",
    ),
    p(bold("Ihr Haus stellt seit 2025 mobile Einsatzteams. Wie oft rücken die aus?")),
    p(
      "In den ersten fünf Monaten dieses Jahres 17-mal, im gesamten Vorjahr waren es 26 Einsätze. In vier Fällen war tatsächlich verschlüsselt worden. In den anderen konnten wir vorher eingreifen, weil jemand früh angerufen hat. Das ist die Zahl, auf die ich stolz bin: Die Zeit zwischen erstem Verdacht und erstem Anruf bei uns ist von 31 auf neun Stunden gesunken.",
    ),
    p(bold("Acht Leute für ein ganzes Land – reicht das?")),
    p(
      "Für zwei gleichzeitige Vorfälle ja, für drei nicht. Ich habe 24 Stellen beantragt. Die brauchen wir auch deshalb, weil das geplante Kommunal-Cybersicherheitsgesetz eine Meldepflicht bringen soll. Wer Meldungen verlangt, muss antworten können, auch am Sonntag.",
    ),
    p(
      bold(
        "Viele Bürgermeister fürchten genau diese Pflicht. Sie hätten im Ernstfall Besseres zu tun, als Formulare auszufüllen.",
      ),
    ),
    p(
      "Den Einwand verstehe ich, und er ist lösbar. Die erste Meldung muss in einen einzigen Satz passen: Bei uns ist etwas, hier ist meine Nummer. Alles andere fragen wir ab. Wenn eine Gemeinde in den ersten 24 Stunden ein vierseitiges Formular ausfüllt, haben wir etwas falsch gemacht, nicht sie.",
    ),
    p(bold("Was kann eine Gemeinde mit 3.000 Einwohnern bis zum Jahresende tun?")),
    p(
      "Drei Dinge. Erstens den zweiten Faktor für jeden Zugang von außen einschalten. Zweitens eine Sicherung auf ein Medium legen, das danach im Schrank liegt. Drittens einen Vormittag üben. Das alles zusammen kostet weniger als ein neuer Rasenmäher für den Bauhof.",
    ),
    divider(),
    p(
      italic(
        "Nadja Kurbath ist seit 2022 Präsidentin des Landeszentrums für Informationssicherheit (LZIS). Die promovierte Informatikerin leitete zuvor die Abteilung Lagebild eines Energieversorgers. Das Gespräch führte Jonas Merrbach am Rande des Auenmärkischen Kommunaltags in Falkenbrück.",
      ),
    ),
  ],
  section: "it-sicherheit",
  genre: "Interview",
  authors: ["jm"],
  keywords: [
    "IT-Sicherheit",
    "Auenmark",
    "Landeszentrum für Informationssicherheit",
    "Nadja Kurbath",
    "Notfallplanung",
  ],
  links: ["https://www.lzis.auenmark.example/uebung"],
  displayDate: "2026-06-17",
  picture: {
    motif: "conference",
    caption: "Volles Haus beim Auenmärkischen Kommunaltag: IT-Notfälle waren das meistgefragte Thema.",
    alt: "Rednerin am Pult auf einer beleuchteten Bühne, im Vordergrund die Köpfe des Publikums",
    credit: drawnCredit,
  },
  state: "published",
});

const cyberSecurityBill = article({
  id: 100057,
  kicker: "Kommunal-Cybersicherheitsgesetz",
  headline: "Kabinett will Meldung binnen 24 Stunden",
  teaser:
    "Kommunen in Auenmark sollen IT-Sicherheitsvorfälle künftig innerhalb eines Tages melden. Das Kabinett hat den Entwurf des Kommunal-Cybersicherheitsgesetzes gebilligt. Das Landeszentrum erhält dafür 24 zusätzliche Stellen.",
  body: [
    p(
      "Die Landesregierung von Auenmark hat am 17. November 2026 den Entwurf des Kommunal-Cybersicherheitsgesetzes (KCSG) beschlossen. Er verpflichtet alle Städte, Gemeinden und Landkreise, erhebliche IT-Sicherheitsvorfälle binnen 24 Stunden an das Landeszentrum für Informationssicherheit (LZIS) zu melden. Für die erste Meldung genügen nach § 6 Abs. 1 der Name der Kommune und eine erreichbare Telefonnummer; ein Bericht folgt nach zehn Tagen.",
    ),
    p(
      "Kommunen mit mehr als 20.000 Einwohnern müssen außerdem eine Beauftragte oder einen Beauftragten für Informationssicherheit benennen. Kleinere dürfen sich diese Aufgabe mit bis zu acht Nachbarn teilen. Verbindlich werden zehn Mindestmaßnahmen, darunter vom Netz getrennte Sicherungen, der zweite Faktor bei Fernzugriffen und eine jährliche Notfallübung. Die Begründung des Entwurfs verweist mehrfach auf die Erfahrungen des Kreises Ottertal, der nach einem Angriff elf Monate lang eingeschränkt arbeiten musste (",
      reported(100008),
      ").",
    ),
    p(
      "Das Land stellt dem LZIS von 2027 an jährlich 9,5 Millionen Euro zusätzlich bereit. Damit werden 24 Stellen geschaffen, unter anderem für ein drittes mobiles Einsatzteam und eine Rufbereitschaft rund um die Uhr. LZIS-Präsidentin Nadja Kurbath hatte diese Verstärkung im Sommer gefordert (",
      reported(100039),
      ").",
    ),
    p(
      "Der Städteverband nennt den Entwurf „streng, aber machbar“. Bußgelder für Kommunen sind nicht vorgesehen, wohl aber eine Anordnungsbefugnis: Bei akuter Gefahr darf das Landeszentrum eine Verwaltung vom Landesdatennetz trennen. Der Landtag berät das Gesetz im Januar in erster Lesung. In Kraft treten soll es am 1. Juli 2027.",
    ),
  ],
  section: "it-sicherheit",
  genre: "Meldung",
  authors: ["jm"],
  keywords: [
    "IT-Sicherheit",
    "Auenmark",
    "Kommunal-Cybersicherheitsgesetz",
    "Landeszentrum für Informationssicherheit",
    "Cyber-Sicherheit",
  ],
  links: ["https://www.lzis.auenmark.example", "https://www.landtag-auenmark.example"],
  recommended: [100039, 100008],
  displayDate: "2026-11-18",
  state: "published",
});

export const articlesItSicherheit: DemoArticle[] = [attackOttertal, elevenMonths, interviewKurbath, cyberSecurityBill];
