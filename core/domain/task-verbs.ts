/** Verbs that name work rather than what the work changes, as a title would begin with them. */
const verbs = new Set(
  `build buy complete conduct create define deliver deploy design develop document draft establish
   execute finalise finalize finish hire hold host implement install integrate introduce launch
   migrate organise organize perform plan prepare produce publish purchase recruit refactor release
   replace rewrite ship start update upgrade write

   anordna anställ anställa arrangera beställ beställa bygg bygga byt byta definiera designa
   dokumentera driftsätt driftsätta etablera flytta färdigställ färdigställa förbered förbereda
   genomför genomföra håll hålla implementera inför införa installera integrera köp köpa lansera
   leverera migrera organisera planera producera publicera påbörja rekrytera skapa skriv skriva
   slutför slutföra starta uppdatera uppgradera upphandla upprätta utforma utveckla`.split(/\s+/),
);

/** Verbs of two words, such as `roll out`. */
const phrases =
  /^(?:roll out|set up|carry out|put in place|rulla ut|sätta? upp|ta fram|ta i bruk|köra? igång)(?=\s|$)/u;

/** Whether the title opens with a verb of work, in English or Swedish, such as `Implement …` or `Införa …`. */
export function startsWithTaskVerb(title: string): boolean {
  const text = title.trim().toLowerCase();
  const [first = ''] = text.split(/[^\p{L}]/u);
  return verbs.has(first) || phrases.test(text);
}
