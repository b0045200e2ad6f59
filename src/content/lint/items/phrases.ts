import { tongue } from '../tongue.ts';

/** Patterns by language. */
export type Phrases = Readonly<Record<string, readonly RegExp[]>>;

/** A phrase of the list that stands in a text, as it stands there, in the language that is read. */
export function findPhrase(phrases: Phrases, language: string, text: string): string | undefined {
  for (const pattern of phrases[tongue(language)] ?? []) {
    const found = pattern.exec(text)?.[0];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Whole words only: a letter or digit on either side makes another word of it. */
const pattern = (forms: readonly string[], flags: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})(?![\\p{L}\\p{N}])`, flags);
const whole = (...forms: readonly string[]): readonly RegExp[] => [pattern(forms, 'iu')];
/** Small letters and capitals as written. */
const exact = (...forms: readonly string[]): readonly RegExp[] => [pattern(forms, 'u')];

/** I03: options about options. */
export const aboutOptions: Phrases = {
  en: [
    ...whole(
      '(?:all|none|any|each|both|neither|two) of (?:the|these|those)(?: (?:above|below|other))?(?: (?:answers?|options?|choices?))(?: (?:above|below))?',
      '(?:all|none|any|both) of the (?:above|below)',
      '(?:all|none|any|both) of (?:these|those|them)(?=[.!”]*$)',
    ),
    ...exact('[A-E](?:, [A-E])* (?:and|or|nor) [A-E]'),
  ],
  fr: [
    ...whole(
      '(?:toutes?|tous|aucune?s?|l’une) (?:de |d’entre )?(?:les |ces |elles|eux)?(?:réponses?|options?|propositions?|choix)(?: (?:ci-dessus|précédente?s?))?',
      'tout ce qui précède',
      'aucune? (?:de ces|des) (?:réponses|options|propositions|choix)(?: ci-dessus)?',
    ),
    ...exact('[A-E](?:, [A-E])* (?:et|ou) [A-E]'),
  ],
  es: [
    ...whole(
      '(?:todas|todos|ninguna|ninguno|ambas) (?:de )?(?:las |los |estas |estos )?(?:anteriores|respuestas|opciones|alternativas)(?: anteriores)?',
    ),
    ...exact('[A-E](?:, [A-E])* (?:y|o|como) [A-E]'),
  ],
  ar: whole(
    '(?:كل|جميع) (?:ما سبق|ما ذكر|الخيارات|الإجابات)(?: (?:السابقة|أعلاه))?',
    'لا شيء (?:مما سبق|مما ذكر)',
    'ليس أيا? مما سبق',
    '[أبجد] و ?[أبجد]',
  ),
};

/** I04: a letter or a place by which an option is named; shuffled options have neither. */
export const placesOfOptions: Phrases = {
  en: [
    ...whole(
      '(?:first|second|third|fourth|fifth|last|previous) (?:answer|option|choice) (?:is|was|names|says|fits|holds|would)',
      '(?:see|shown|listed|described|named|given|mentioned|stated|as|options?|answers?|list|table) (?:above|below)',
      'the (?:above|below)',
      'on the left',
      'on the right(?= of|-hand|[.,;:?!)]|$)',
      '(?:left|right)(?:-hand| column| side)',
    ),
    ...exact('(?:[Oo]ption|[Aa]nswer|[Cc]hoice|[Rr]esponse) (?:[A-E]|\\d)'),
  ],
  fr: [
    ...whole(
      '(?:premi(?:er|ère)|deuxième|second[e]?|troisième|derni(?:er|ère)) (?:réponse|option|choix|proposition)',
      'ci-dessus|ci-dessous|plus haut|plus bas',
      'à (?:gauche|droite)|de (?:gauche|droite)',
    ),
    ...exact('(?:[Oo]ption|[Rr]éponse|[Cc]hoix|[Pp]roposition) (?:[A-E]|\\d)'),
  ],
  es: [
    ...whole(
      '(?:primera|segunda|tercera|cuarta|última) (?:opción|respuesta|alternativa)',
      '(?:de|más|mencionad[oa]s?|indicad[oa]s?|descrit[oa]s?) (?:arriba|abajo)',
      'a la (?:izquierda|derecha)',
    ),
    ...exact('(?:[Oo]pción|[Rr]espuesta|[Aa]lternativa) (?:[A-E]|\\d)'),
  ],
  ar: whole(
    'الخيار (?:[أبجد]|الأول|الثاني|الثالث|الرابع|الأخير)',
    'الإجابة (?:[أبجد]|الأولى|الثانية|الثالثة|الرابعة|الأخيرة)',
    'أعلاه|أدناه',
    '(?:على|إلى) (?:اليمين|اليسار)',
  ),
};

/** I05: words that turn a question round. */
export const negatives: Phrases = {
  en: whole('not', 'except', '(?<!at )least', 'cannot', "\\p{L}+n[’']t", 'never'),
  fr: whole('ne', "n[’']\\p{L}+", 'sauf', 'excepté', '(?<!au )moins', 'jamais'),
  es: whole('no', 'excepto', 'salvo', '(?<!al )menos', 'nunca'),
  ar: whole('لا', 'لم', 'لن', 'ليس', 'ليست', 'غير', 'ما عدا', 'باستثناء', 'سوى'),
};

/** I05: an option that is a negation itself. */
export const negations: Phrases = {
  en: whole('not', 'no', 'cannot', "\\p{L}+n[’']t", 'never', 'nothing', 'nobody', 'none'),
  fr: whole('ne', "n[’']\\p{L}+", 'aucune?', 'jamais', 'rien', 'personne ne'),
  es: whole('no', 'ningun[oa]', 'ningún', 'nunca', 'nada', 'nadie'),
  ar: whole('لا', 'لم', 'لن', 'ليس', 'ليست'),
};

/** I10: words without exception. “All 600” counts, and claims nothing without exception. */
export const absolutes: Phrases = {
  en: whole('always', 'never', 'all(?! (?:of )?(?:the )?\\d)', 'only', 'must', 'every', 'none', 'nobody', 'nothing'),
  fr: whole('toujours', 'jamais', 'tous', 'toutes', 'uniquement', 'seulement', 'doit', 'doivent', 'aucune?', 'rien'),
  es: whole(
    'siempre',
    'nunca',
    'jamás',
    'todos',
    'todas',
    's[oó]lo',
    'solamente',
    'únicamente',
    'debe',
    'deben',
    'nada',
  ),
  ar: whole('دائما', 'دائمًا', 'أبدا', 'أبدًا', 'كل', 'جميع', 'فقط', 'يجب'),
};

/** I11: words that take something back. The month is no hedge, and neither is leave: “what its police may do”. */
export const hedges: Phrases = {
  en: [
    ...whole('usually', 'might', 'often', 'sometimes', 'generally', 'probably', 'perhaps', 'likely', 'mostly'),
    ...exact('(?<!(?:what|who|which) (?:[\\p{L}’-]+ ){0,3})may'),
  ],
  fr: whole('généralement', 'en général', 'souvent', 'parfois', 'probablement', 'peut-être', 'd’habitude', 'plutôt'),
  es: whole('generalmente', 'por lo general', 'a menudo', 'a veces', 'probablemente', 'quizás?', 'suelen?', 'tal vez'),
  ar: whole('عادة', 'غالبا', 'غالبًا', 'أحيانا', 'أحيانًا', 'ربما', 'قد'),
};
