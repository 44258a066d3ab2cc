/** First names that are common in German-speaking newsrooms, folded; none of them is an ordinary noun. */
export const FIRST_NAMES: ReadonlySet<string> = new Set(
  `achim adrian alexander alexandra alfred ali alina almut alwin amelie amir andre andrea andreas angela angelika anika
  anita anja anke anna anne annegret anneliese annette annika anton antje antonia armin arne arnd arno astrid aylin
  axel barbara bastian beate benedikt benjamin bernd bernhard bettina bianca birgit birgitta birte bjoern bodo boris
  britta bruno burkhard carina carl carla carmen carolin caroline carsten cem charlotte christa christian christiane
  christina christine christof christoph clara claudia claus clemens constanze corinna cornelia dagmar daniel daniela
  david deniz detlef detlev dieter dietmar dietrich dirk dominik doris dorothea dorothee eberhard eckhard edgar elena
  elif elisabeth elke ellen elmar emil emilia emma emre enno eric erich erik erika erwin esther eva evelyn fabian falk
  fatma felicitas felix ferdinand finn florian franz franziska frauke friederike friedrich fritz gabi gabriele
  georg gerald gerd gerda gerhard gerrit gertrud gesa gisela gregor greta grit gudrun guenter guenther guido gunnar
  gustav hanna hannah hannelore hannes hanno hans harald hartmut hedda heidi heike heiko heiner heinrich heinz helena
  helga helge helmut hendrik henning henrik henriette herbert herrmann hermann hilde hildegard holger horst hubert hugo
  ilka ilona ilse ina ines inga inge ingeborg ingo ingrid inka irene iris irina irmgard isabel isabell isabella jakob
  jan jana janina jannik jasmin jens jessica joachim jochen johann johanna johannes jonas jonathan joerg josef joseph
  jost judith juergen julia julian juliane jutta kai karin karina karl karla karsten katharina kathrin katja katrin
  kerstin kevin kilian kirsten klara klaus konrad konstantin kristin kristina kurt lara lars laura lea lena lennart
  leon leonie leopold lina linda linus lisa lothar luca lucas ludger ludwig luisa luise lukas lutz magdalena
  maik maike malte mandy manfred manuel manuela marc marcel marco marcus mareike maren margarete margit maria marianne
  marie marina mario marion marius markus marlene marlies marta martha martin martina mathias mathilde matthias max
  maximilian mehmet meike melanie meret michael michaela miriam mirko moritz monika murat nadine nadja natalie niklas
  nicole niels nikolaus nils nina norbert olaf ole oliver oskar otto patricia patrick paul paula pauline peter petra
  philipp philippa pia rainer ralf ralph ramona raphael rebecca regina reiner reinhard reinhold renate rené rene
  richard rita robert robin roland rolf roman ronald ronny rosemarie rudolf ruediger ruprecht ruth sabine sabrina samuel
  sandra sara sarah sascha sebastian selma sibylle siegfried sigrid silke silvia simon simone sina sofia solveig sonja
  sophia sophie stefan stefanie steffen steffi stella stephan stephanie susann susanne sven svenja sylvia tamara tanja
  tatjana theo theresa thomas thorben thorsten till tilman tilmann tim timo tina tobias tom torben torsten udo ulf
  ulla ulrich ulrike ursula uta ute uwe valentin vanessa vera verena veronika viktor viktoria vincent viola volker
  walter waltraud wenke werner wiebke wilhelm willi wilma winfried wolfgang wolfram xenia yannick ylva yvonne
  yusuf zeynep`.split(/\s+/),
);
