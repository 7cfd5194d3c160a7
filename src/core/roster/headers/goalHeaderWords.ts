import { rule, type HeaderRule, type Meaning } from './headerWords.ts';

// Every header is compared in lower case, without accents or punctuation, digits set apart.
/** Goals and what stands beside them. */
export const goalRules: readonly HeaderRule<Meaning>[] = [
  rule(
    'goal',
    0.9,
    /\b(goals?|metas?|objetivos?|slos?|sgos?|goal statement)\b/,
    /\b((school|campus|district|building|site|sip|cip|school ?wide|strategic|department|board) (improvement )?(plan )?goals?|number of goals|how many goals|metas? de la escuela|goals? (help|support)ed)\b/,
  ),
  rule('goal', 0.8, /^(my )?g ?\d$/),
  rule(
    'goal',
    0.72,
    /\b(objectives?|pgp|pdp|ipdp|pgo|growth target|professional (growth|development|learning) target|aspirations?|propositos?)\b/,
    /\b(lesson|language|content) objectives?\b/,
  ),
  rule(
    'goal',
    0.75,
    /\bwhat\b.*\byou\b.*\b(want|like|hope|plan|intend|working|need)\b.*\b(work on|working on|better at|improve|grow|learn|accomplish|achieve|focus on|change|try|develop)\b/,
  ),
  rule(
    'goal',
    0.75,
    /\b(en que|que)\b.*\b(quieres?|quisieras?|te gustaria|le gustaria|desea|piensas)\b.*\b(mejorar|crecer|trabajar|aprender|lograr|enfocarte|desarrollar)\b/,
  ),
  rule(
    'goal',
    0.58,
    /\b(areas? (of|for) (professional )?(growth|improvement|development)|growth areas?|professional growth|my growth|growth plan|learning target|area de crecimiento|want to work on)\b/,
  ),
  rule(
    'goal',
    0.7,
    /\b(get(ting)? better at|(i|we) (want|would like|hope|plan) to (improve|grow|learn|work on|get better)|what are you working on|state the goal|^(this year )?i will$)\b/,
  ),
  rule(
    'component',
    0.93,
    /\b(components?|dimensions?|indicators?|componentes?|dimension(es)?|indicador(es)?)\b/,
  ),
  rule(
    'component',
    0.85,
    /\b(rubrics?|rubricas?|rubric (row|link|strand|area|standard|alignment))\b/,
  ),
  rule(
    'component',
    0.78,
    /\b(strands?|elements?|elementos?|competenc(y|ies|ia|ias)|t ?tess|danielson|fft|marzano|ncees|cstp|intasc|teaching standards?|practice standards?|framework for teaching|framework|tei)\b/,
    /\b(elementary|(t ?tess|danielson|marzano|tei) (professional |growth |smart )?goals?)\b/,
  ),
  rule(
    'component',
    0.68,
    /\b(domains?|dominios?|standards?|estandar(es)?)\b/,
    /\b(domain name|email domain|content standards?|state standards?|standards based|academic standards?|teks|ccss)\b/,
  ),
  rule(
    'component',
    0.7,
    /^(dims?|comps?|tess( dim)?|(goal )?(is )?aligned (to|with)( which)?( rubric)?|performance standards?)( \d)?$/,
  ),
  rule('component', 0.5, /^((goal )?alignment|practice|performance area)( \d)?$/),
  rule(
    'focus',
    0.96,
    /\b(focus ?areas?|areas? of focus|areas? de enfoque|school focus|campus focus|focus area s)\b/,
  ),
  rule('focus', 0.88, /\b(priorit(y|ies)|prioridad(es)?|enfoques?|campus priority)\b/),
  rule('focus', 0.8, /\b(focus|initiatives?|iniciativas?|big rocks?)\b/, /\bfocus (on|group)\b/),
  rule(
    'focus',
    0.7,
    /\b((school|campus|district|building|site|sip|cip|school ?wide|strategic|board) (improvement )?(plan )?(goals?|objectives?|aims?)|metas? de la escuela|pillars?|themes?|strategic plan|school improvement)\b/,
  ),
  rule('focus', 0.75, /\b(foco|focos|(cip|sip|campus plan|strategic plan) alignment)\b/),
  rule(
    'looks_like',
    0.97,
    /\b(looks?( ?like)?|looking like|looklike|se (ve|vera|mira|observa)|luce|vera como|como se ve|que se vera)\b/,
    /\b(looking (for|forward)|look (for|into|forward|up|at) )\b/,
  ),
  rule(
    'looks_like',
    0.72,
    /\b((what|que) (will|would|do|are|can)?.*\b(see|seeing|visible|observe|students (be )?doing|veremos|veran)|see in (the|my|your) classroom)\b/,
  ),
  rule(
    'looks_like',
    0.55,
    /\b(success criteria|criteria for success|criterios de exito|indicators of success|measures? of success|success measure|what does success)\b/,
  ),
  rule(
    'sounds_like',
    0.97,
    /\b(sounds?( ?like)?|soundlike|suena|sonara|se (oye|escucha|oira|escuchara)|como suena)\b/,
    /\bsound (system|booth)\b/,
  ),
  rule('sounds_like', 0.72, /\b(hear|hearing|students (be )?saying|oiremos|escucharemos)\b/),
  rule(
    'feels_like',
    0.97,
    /\b(feels?( ?like)?|feellike|se (siente|sentira)|sentiran|como se siente)\b/,
    /\b(feel (free|about|comfortable)|how (do|did) you feel)\b/,
  ),
  rule(
    'portfolio',
    0.95,
    /\b(portfolios?|portafolios?|artifacts?|artefacts?|artefactos?|portfolio (pieces?|items?|evidence)|work samples?|piezas)\b/,
  ),
  rule(
    'portfolio',
    0.78,
    /\b(evidence|evidences|evidencias?|proof|documentation to|what will you (collect|gather|save)|pieces)\b/,
    /\b(evidence based|evidence of certification|evidence statement)\b/,
  ),
  rule('portfolio', 0.55, /^documentation$/),
  rule(
    'action_steps',
    0.97,
    /\b(action ?steps?|pasos? de accion|actionsteps|action items?|steps? to (take|get|reach|meet|achieve)|steps will (you|i))\b/,
  ),
  rule(
    'action_steps',
    0.86,
    /\b(action plans?|plan de accion|next steps?|steps|pasos|proximos pasos|acciones|what steps)\b/,
    /\b(steps? (lane|and lane)|pay steps?)\b/,
  ),
  rule(
    'action_steps',
    0.72,
    /\b(how (will|do|can) (you|i|we) (plan to )?(get there|reach|achieve|accomplish|meet|make|work|do)|what (will|are) (you|i) (do|going to do|try)|what actions?|que haras|que hara|como lo (lograras?|haras?)|professional (learning|development) (activities|plan|steps)|learning (activities|plan)|pd (activities|plan|steps|needed|choices?)|to do)\b/,
  ),
  rule(
    'action_steps',
    0.66,
    /\b(strateg(y|ies)|activit(y|ies)|estrategias?|actividades?|tasks?)\b/,
    /\b(extra ?curricular|after ?school|club)\b/,
  ),
  rule('action_steps', 0.7, /^(planned |key |my |specific |teacher )?actions( taken| planned)?$/),
  rule(
    'action_steps',
    0.8,
    /\b(plan of action|how (i|we) (will|can|plan)|what (i|we) will do|strategies (you|i) will use)\b/,
    /\b(know|measure)\b/,
  ),
  rule('action_steps', 0.55, /^(step|action|actions|how)( \d)?$/),
];
