/** Deeds that need police powers, said of INTERPOL, by language. */
export const policeDeeds: Readonly<Record<string, RegExp>> = {
  en: deeds(
    "INTERPOL(?:[’']s)?(?: (?:own|cyber|special|field))*(?: (?:officers|agents|police|staff|teams?|squads?))?",
    'has|had|have|then|also|later|itself|finally|jointly|already',
    'arrest(?:s|ed)|seiz(?:es|ed)|raid(?:s|ed)|detain(?:s|ed)|captur(?:es|ed)|caught|search(?:es|ed)|confiscat(?:es|ed)|jail(?:s|ed)|prosecut(?:es|ed)|shut down',
    '(?:arrested|seized|raided|detained|captured|caught|searched|confiscated|jailed|prosecuted) by INTERPOL(?! and|’s|\\w)',
  ),
  fr: deeds(
    "(?:INTERPOL|agents d[’']INTERPOL|policiers d[’']INTERPOL)",
    'a|ont|avait|avaient|également|ensuite',
    'arrêt(?:é|e|ent|a)|saisi(?:t|ssent)?|interpell(?:é|e|ent|a)|perquisitionn(?:é|e|ent|a)|emprisonn(?:é|e|ent|a)|captur(?:é|e|ent|a)',
    '(?:arrêté|saisi|interpellé|perquisitionné|capturé)e?s? par INTERPOL',
  ),
  es: deeds(
    '(?:INTERPOL|agentes de INTERPOL)',
    'ha|han|había|habían|también|luego',
    'arrest(?:ó|a|an|aron|ado)|detuvo|detuvieron|detiene|detienen|detenido|incaut(?:ó|a|an|aron|ado)|allan(?:ó|a|an|aron|ado)|captur(?:ó|a|an|aron|ado)|encarcel(?:ó|a|an|aron|ado)',
    '(?:arrestad|detenid|incautad|allanad|capturad)[oa]s? por INTERPOL',
  ),
  ar: /(?:اعتقلت?|ألقت?ى? القبض|أوقفت?|ضبطت?|صادرت?|داهمت?|احتجزت?)(?: \p{L}+)? (?:الإنتربول|الانتربول|INTERPOL)|(?:الإنتربول|الانتربول|INTERPOL) (?:يعتقل|اعتقل|أوقف|يضبط|ضبط|يصادر|صادر|يداهم|داهم|احتجز)/iu,
};

/** The actor, words that may stand between, and the deed; or the deed and "by" the actor. */
function deeds(actor: string, between: string, active: string, passive: string): RegExp {
  return new RegExp(`(?<!\\p{L})(?:${actor}(?: (?:${between}))* (?:${active})|${passive})(?!\\p{L})`, 'iu');
}
