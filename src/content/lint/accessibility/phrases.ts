/** Link words that say nothing of where they lead, by language; small letters. */
export const emptyLinks: Readonly<Record<string, readonly string[]>> = {
  en: ['here', 'click here', 'this', 'link', 'this link', 'more', 'read more', 'source', 'website', 'page'],
  fr: ['ici', 'cliquez ici', 'lien', 'ce lien', 'en savoir plus', 'lire la suite', 'source', 'page'],
  es: ['aquí', 'haga clic aquí', 'enlace', 'este enlace', 'más', 'leer más', 'fuente', 'página'],
  ar: ['هنا', 'اضغط هنا', 'رابط', 'هذا الرابط', 'المزيد', 'اقرأ المزيد'],
};

/**
 * Words that only eyes, a pointer or one layout understand, by language. "right" and "left" only as places: "the right
 * answer" and "what is left" are not.
 */
export const sensory: Readonly<Record<string, readonly RegExp[]>> = {
  en: [
    /\b(on|to|at) the (left|right)\b(?=[.,;:!?)]|$| of\b| side\b)/i,
    /\b(left|right)-hand\b/i,
    /\b(see|shown|listed|described|as) (above|below)\b/i,
    /\bthe (red|green|blue|yellow|orange|grey|round|square) (one|box|button|dot|card|line)\b/i,
    /\bclick\b/i,
    /\bdrag\b/i,
    /\bswipe\b/i,
    /\bhover\b/i,
  ],
  fr: [/\bà (gauche|droite)\b/i, /\bci-(dessus|dessous)\b/i, /\bcliquez\b/i, /\bfaites glisser\b/i],
  es: [/\ba la (izquierda|derecha)\b/i, /\bhaga clic\b/i, /\barrastre\b/i, /\bver (arriba|abajo)\b/i],
  ar: [/على (اليمين|اليسار)/, /انقر/, /اسحب/, /(أعلاه|أدناه)/],
};
