import { stemEnglish } from './stem.ts';

/**
 * Families of words that teachers use for the same thing. A word's family is one more feature, so
 * that "my littles argue" can learn from "students debate". A word may stand in one family only.
 */
const FAMILIES = `
STUDENT student kid child pupil learner scholar youngster boy girl teen teenager kinder kindergartner toddler preschooler freshman freshmen sophomore junior senior grader kiddo littles player singer class classmate cohort
PEER peer partner neighbor neighbour buddy friend classmate teammate tablemate elbow other another
FAMILY family parent mom dad mother father guardian caregiver grandma grandparent grandmother grandfather household aunt uncle mama papa folks abuela
STAFF colleague coworker teammate coteacher teacher staff faculty department plc educator team
BOSS principal administrator evaluator appraiser supervisor chair
AIDE paraprofessional aide para assistant paraeducator
TALK talk discuss discussion debate converse conversation argue discourse dialogue chat speak seminar discourse socratic fishbowl
SAY say tell explain describe state restate retell repeat verbalize articulate mention
ANSWER answer respond response reply
ASK ask question inquire query prompt probe pose
LISTEN listen hear attend
WAIT wait pause silence quiet hold
UNDERSTAND understand comprehend grasp comprehension get
CONFUSED confused lost stuck stump blank misunderstand misconception
CHECK check monitor gauge verify spot peek
SIGNAL thumb whiteboard clicker poll slip ticket exit fist show
REDO redo reteach revisit again reattempt retake recheck regroup
CHANGE change adjust switch modify adapt shift alter swap tweak
DATA data score result benchmark diagnostic screening percentile metric chart graph spreadsheet trend map iready dibels star interim
TEST test quiz exam assessment final midterm assess summative probe
COMMENT comment feedback note critique suggestion
GRADE grade mark score gradebook
GOAL goal target aim objective
TRACK track log chart record tally monitor graph
OWNWORK self own themselves himself herself themself alone independent
DRAFT draft revise revision rewrite redraft edit polish
MODELWORK exemplar sample example model anchor
CRITERIA criterion criteria rubric checklist
SCAFFOLD scaffold support frame starter hint prop bridge
LEVEL level tier tiered leveled differentiate differentiated readiness
STRUGGLE struggle behind low below slow weak
ADVANCED advanced gifted accelerate enrich extension fast quick ahead honor
ENGLISHLEARNER el ell esl esol emergent multilingual bilingual newcomer immigrant refugee wida telpas access
LANGUAGE language english spanish arabic somali portuguese vietnamese mandarin hmong creole tongue
DISABILITY iep disability 504 accommodation autism autistic dyslexia dyslexic adhd special sped inclusion wheelchair
CULTURE culture cultural heritage ethnic race identity tradition diverse diversity representation immigrant ancestor
BACKGROUND background interest survey hobby story life home
DEVELOP developmental age adolescent adolescence brain maturity milestone puberty
CONFLICT conflict fight bully restorative peace mediate mediation apology apologize repair harm tease
STANDARD standard teks framework standards ccss ngss benchmark
PLAN plan unit curriculum sequence map lesson scope
PACE pace pacing minute bell closure timer block
ENGAGE engage engaging hands project fun bored boring exciting real relevant authentic
THINK think reason analyze evaluate justify critical solve problem inquiry infer
GROUP group team cooperative collaborate teamwork role jigsaw
CHOICE choose choice pick option menu voice decide
EXPECT expect expectation rigor rigorous challenge high demanding
PERSIST persist persevere grit effort mindset quit yet try mistake
CONTENT content subject knowledge discipline mastery expertise
DIRECTION direction instruction step clear clarity
SHOW demonstrate show display perform
ROUTINE routine procedure transition lineup cleanup supply dismissal arrival
TIME time minute second hour
BEHAVIOR behavior behaviour misbehave discipline rule norm consequence reward referral redirect
DISRUPT disrupt disruption outburst blurt tantrum meltdown shout yell
RELATE relationship rapport trust belong belonging welcome greet caring care respect kindness kind
SAFE safe safety
ROOM room seat seating desk table chair furniture layout arrange arrangement rug wall corner shelf
CONTACT call phone email text newsletter message contact reach app
COMMUNITY community business partner museum nonprofit employer volunteer neighborhood local agency
MEET meet meeting plc coplan
VISIT visit observe watch peer walkthrough
COURSE course workshop certification certificate degree conference training webinar class institute book read
REFLECT reflect reflection journal video film record diary
PAPERWORK paperwork record form deadline attendance document documentation report file
PRIVACY confidential confidentiality private privacy ferpa gossip
ETHIC ethic ethical professional integrity punctual honest
LEADER lead leader leadership mentor committee chair present facilitate
TECH technology chromebook ipad tablet laptop device computer app software digital online
MATERIAL material resource manipulative book supply tool equipment kit
INTERPRET translate translation interpreter interpret translator
HOMEHELP homework bedtime kitchen
SYLLABUS syllabus
EVENT night event open conference workshop breakfast potluck fair
WRITE write essay paragraph writing journal composition
READ read text book novel passage fluency phonics literacy
MATH math algebra fraction geometry equation number multiplication
SCIENCE science lab biology chemistry physics experiment
`;

function familyByStem(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (const line of FAMILIES.trim().split('\n')) {
    const [family = '', ...words] = line.split(' ');
    for (const word of words) {
      const stem = stemEnglish(word);
      if (!map.has(stem)) map.set(stem, family);
    }
  }
  return map;
}

let known: ReadonlyMap<string, string> | null = null;

/** The family of a stemmed English word, or undefined. */
export function familyOf(stem: string): string | undefined {
  known ??= familyByStem();
  return known.get(stem);
}
