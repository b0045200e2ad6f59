const list = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** Words without a meaning of their own, by language: no cue lies in sharing them. */
export const functionWords: Readonly<Record<string, ReadonlySet<string>>> = {
  en: list(
    'a an the and or but nor so yet if as at by for from in into of off on onto out over to up with without within than that ' +
      'this these those there here it its itself he him his she her they them their we us our you your i me my who whom whose ' +
      'which what when where why how is are was were be been being am do does did done has have had having can could may might ' +
      'must shall should will would not no yes all any each every both either neither some such only own same other another ' +
      'more most less least much many few very too also just then now once after before while until since because about between ' +
      'through during under again both one two three four first',
  ),
  fr: list(
    'le la les l un une des du de d à au aux en dans par pour sur sous avec sans vers chez entre et ou mais ni car donc que qui ' +
      'quoi dont où quand comment pourquoi quel quelle quels quelles ce cet cette ces il elle ils elles on nous vous je tu me te ' +
      'se lui leur leurs son sa ses mon ma mes ton ta tes notre nos votre vos est sont était étaient être été a ont avait avoir ' +
      'eu fait faire peut peuvent doit doivent ne pas plus moins très tout tous toute toutes même aussi si comme après avant ' +
      'deux trois quatre premier première y ainsi lors pendant chaque',
  ),
  es: list(
    'el la los las lo un una unos unas de del a al en por para con sin sobre bajo entre hacia hasta desde y e o u pero ni que ' +
      'quien quienes cual cuales cuál qué cuando donde como cómo cuándo dónde por qué este esta estos estas ese esa esos esas ' +
      'aquel él ella ellos ellas nosotros usted ustedes yo tú me te se le les su sus mi mis tu tus nuestro nuestra es son era ' +
      'eran ser sido está están estar ha han había haber hay hace hacer puede pueden debe deben no sí más menos muy todo todos ' +
      'toda todas mismo también si tras antes después dos tres cuatro primer primera cada',
  ),
  ar: list(
    'في من إلى على عن مع بين حتى منذ خلال بعد قبل عند لدى أو و ثم لكن بل إن أن إذا لو ما ماذا من متى أين كيف لماذا هل أي هذا ' +
      'هذه ذلك تلك هؤلاء الذي التي الذين هو هي هم هن نحن أنت أنتم أنا كان كانت يكون تكون قد لقد لا لم لن ليس ليست كل بعض غير ' +
      'مثل أيضا أيضًا كما حيث التى اثنان ثلاثة أربعة',
  ),
};
