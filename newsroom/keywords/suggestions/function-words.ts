/**
 * Words that are written with a capital only where a sentence begins, folded (see `fold-for-search.ts`). They are never
 * an inflected form of a name („Seit“ is not „Seite“), and no candidate begins with one of them.
 */
const FUNCTION_WORDS = new Set(
  `ab aber abends alle allein allem allen aller allerdings alles allzu als also am an ander andere anderen anderer
  anderes anders anfangs anschliessend anstatt auch auf aufgrund aus ausser ausserdem ausserhalb bald begleitet bei
  beide beiden beider beides beim bereits besonders besser bestimmt bevor bieten bis bisher bislang breit da dabei
  dadurch dafuer dagegen daher dahinter damals damit danach daneben dank dann daran darauf daraus darf darin darueber
  darum darunter das dass davon davor dazu dein dem demnach demnaechst den denen denn dennoch der deren derzeit des
  deshalb dessen deutlich deutlicher die dies diese diesem diesen dieser dieses doch dort dorthin drei dreizehn drittens
  durch eben ebenfalls ebenso eher eigens ein eine einem einen einer eines einfach einige einigen einiger einmal einst
  einstimmig elf endlich entlang entsprechend er erfolgreich ergaenzend erneut erst erste ersten erster erstes
  erstmals es etliche etwa etwas euer falls fast ferner fest frei frueher fuenf fuer ganz gar geben gefragt gegen
  gegenueber gemaess gemeinsam genau gern gerade gering gestern gleich gleichzeitig grob gross grosse grossen gut gute
  guten haben halb hat hatte hatten heute hier hierbei hierfuer hierzu hinter hinzu hoch hundert ich ihm ihn ihnen ihr
  ihre ihrem ihren ihrer im immer in indem infolge innerhalb insbesondere insgesamt ist ja jahrelang je jede jedem
  jeden jeder jedes jedoch jene jener jetzt kann kaum kein keine keinem keinen keiner klar klein kleine kleinere
  kommen konkret kostenlos kuenftig kuerzlich kurz lange langfristig laut leer leicht leider letzte letzten letzter
  letztlich los man manche mancher mehr mehrere mehreren meist meistens mein mindestens minder mit mithilfe mitten
  mittels mittlerweile moeglich morgen muessen muss nach nachdem nachts nahe natuerlich neben nein neu neue neuen neuer
  neues neun nicht nichts nie niemand noch nun nur ob oben obwohl oder oft offen offenbar ohne paar parallel per
  plus pro rein reine rund rundum sagen satt schlicht schliesslich schnell schon schoen schwer sechs seht sehr sein
  seine seinem seinen seiner seit seitdem selbst selten sicher sicherlich sich sie sieben sind so sobald sofern
  sofort sogar solange solche solchen soll sollen sollte sollten somit sondern sonst sowie sowohl spaet spaeter
  spaetestens statt statten stattdessen stets still stolz tagsueber teils teuer tief trotz trotzdem ueber ueberall
  ueberdies uebrigens um und uns unser unsere unserer unter unterdessen viel viele vielen vieler vielerorts vielleicht
  vier voellig vom von vor vorab voraussichtlich vorher vorerst vorige vorlaeufig waehrend waere wann war waren warum
  was weder wegen weil weiter weitere weiteren weiterer weiterhin weitgehend welche welcher weniger wenige wenn wer
  werden wie wieder wieso wir wird wo wobei wofuer wohl wollen womit worauf wurde wurden zehn zu zudem zuerst
  zuletzt zum zumal zunaechst zur zurueck zusaetzlich zusammen zuvor zwanzig zwar zwei zweite zweiten zweitens
  zwischen zwoelf`.split(/\s+/),
);

/** True for a word that says nothing by itself; `folded` as by `foldForSearch`. */
export function isFunctionWord(folded: string): boolean {
  return FUNCTION_WORDS.has(folded);
}
