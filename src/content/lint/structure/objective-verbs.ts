/** Verbs for deeds, by language, after the lists that go with Bloom's levels; small letters. */
export const measurable: Readonly<Record<string, readonly string[]>> = {
  en: 'add,apply,arrange,assess,build,calculate,check,choose,classify,compare,complete,compute,decide,define,defend,describe,design,distinguish,draft,draw,explain,find,follow,give,identify,judge,justify,keep,label,list,locate,match,name,order,place,plan,predict,put,rank,recognise,repair,report,say,select,separate,show,solve,sort,spot,state,summarise,tell,test,trace,turn,use,verify,write'.split(
    ',',
  ),
  fr: 'appliquer,calculer,choisir,classer,comparer,compléter,construire,décider,décrire,déterminer,donner,établir,expliquer,identifier,juger,justifier,lister,mettre,nommer,ordonner,placer,ranger,rédiger,relier,reconnaître,repérer,suivre,trier,utiliser,vérifier'.split(
    ',',
  ),
  es: 'aplicar,calcular,clasificar,colocar,comparar,completar,construir,convertir,decidir,describir,distinguir,elaborar,elegir,enumerar,escribir,explicar,identificar,indicar,juzgar,justificar,nombrar,ordenar,reconocer,relacionar,seguir,seleccionar,señalar,usar,verificar'.split(
    ',',
  ),
};

/** What nobody can observe, by language; small letters. */
export const vague: Readonly<Record<string, readonly string[]>> = {
  en: ['know', 'understand', 'learn', 'be aware', 'appreciate', 'be familiar', 'have knowledge'],
  fr: ['savoir que', 'connaître', 'comprendre', 'apprendre', 'prendre conscience', 'être conscient', 'apprécier'],
  es: ['saber', 'conocer', 'comprender', 'entender', 'aprender', 'tomar conciencia', 'ser consciente', 'apreciar'],
  ar: ['معرفة', 'فهم', 'تعلم', 'إدراك', 'تقدير', 'أن يعرف', 'أن يفهم'],
};
