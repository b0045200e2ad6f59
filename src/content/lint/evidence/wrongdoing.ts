/**
 * Words for doing wrong, by language: the beginnings are enough. "Crime", "suspect" and "arrest" are words of police work,
 * which real countries do too.
 */
export const wrongdoing: Readonly<Record<string, RegExp>> = {
  en: /\b(?:fraud|frauds|fraudster|stole|stolen|steal|theft|hack|ransom|launder|swindl|scam|trick|extort|bribe|gang|attack|malware|phish|botnet|false supplier)/i,
  fr: /(?<!\p{L})(?:fraude|escro|vol(?:é|er|eur)|pirat|rançon|blanchi|extor|bande|gang|attaque|hameçonn)/iu,
  es: /(?<!\p{L})(?:fraude|estaf|rob(?:ó|ar|ad)|pirate|rescate|blanque|extorsi|banda|ataque)/iu,
  ar: /احتيال|سرق|قرصن|فدية|غسل الأموال|ابتزاز|عصابة|هجوم/u,
};

/** An arrest and guilt in one sentence, and what takes guilt back. */
export const guilt: Readonly<Record<string, { readonly together: RegExp; readonly denied: RegExp }>> = {
  en: {
    together:
      /\barrest(?:s|ed|ing)?\b.*\b(?:guilty|convicted|culprits?|fraudsters?|criminals)\b|\b(?:guilty|convicted|culprits?|fraudsters?|criminals)\b.*\barrest(?:s|ed|ing)?\b/i,
    denied: /\b(?:not|no|never|nobody|without|before|until)\b|n[’']t\b/i,
  },
  fr: {
    together:
      /arrêt(?:é|er|ation).*(?:coupable|criminels|escrocs)|(?:coupable|criminels|escrocs).*arrêt(?:é|er|ation)/iu,
    denied: /(?<!\p{L})(?:pas|non|ni|jamais|sans|avant)(?!\p{L})/iu,
  },
  es: {
    together:
      /(?:arrest|deten(?:id|er|ción)).*(?:culpable|criminales|delincuentes)|(?:culpable|criminales|delincuentes).*(?:arrest|deten(?:id|er|ción))/iu,
    denied: /(?<!\p{L})(?:no|ni|nunca|sin|antes)(?!\p{L})/iu,
  },
  ar: {
    together:
      /(?:اعتقال|اعتقل|توقيف|القبض).*(?:مذنب|مجرمين|المجرمين)|(?:مذنب|مجرمين|المجرمين).*(?:اعتقال|اعتقل|توقيف|القبض)/u,
    denied: /ليس|لا |لم |دون/u,
  },
};
