import { stemEnglish } from './stem.ts';

/**
 * Families of words that teachers use for the same thing, one a line, its name first. A word's family
 * is one more feature, so that "my littles argue" can learn from "students debate".
 */
const LINES = `
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
EVIDENCE evidence cite proof claim source argument quote
IDEA idea thought opinion interpretation perspective viewpoint
DISAGREE disagree agree challenge dispute push convince persuade counter defend
TURNS turn circle fishbowl carousel protocol
WORDS vocabulary word phrase sentence stem term cognate
PICTURE picture visual image icon photo drawing diagram video
EVERYONE everybody everyone nobody anybody whole
QUIETKID shy quiet hidden silent hesitant
DIG why deeper probe elaborate justify clarify
VOLUNTEER hand volunteer popsicle random stick cold
LEAVE leave exit bell end
SORTED sort pile group regroup cluster
SMALLGROUP small intervention pullout pull
EXPLAINAGAIN alternative another different
MISSED miss missed wrong error mistake incorrect
GROW growth grow progress gain increase improvement
PROFICIENT proficient proficiency mastery master meet
FIX fix correct correction improve repair
PRAISE praise compliment positive good glow
ADVICE advice tip coach coaching nudge pointer
TIMELY timely prompt quick immediate fast
BINDER binder folder portfolio notebook journal log
PRIDE pride proud beautiful excellent polished craft craftsmanship neat finish
PROJECT project product performance exhibition presentation task
FAIR fair valid reliable bias
BOOKS book library shelf novel title author text
HERO author hero artist mathematician poster
FAITH holiday celebrate celebration food festival
HURT hurt mean insult joke slur comment
CALM calm breathe cool anger angry mad upset
FRIENDS friend lonely alone belong kindness buddy
SMILE smile hug laugh hello greet wave
SIT sit stand move movement wiggle
PLAY play block toy center
LONG calendar year backward ahead sequence order
THEME theme essential enduring interdisciplinary connection
START opening start warmup warm bellwork beginning entry
CLOSE closing close wrap summary summarize debrief
RUSH rush drag dawdle late overtime
BUILD build make create design construct invent
OUTSIDE outside creek field garden nature trip
REALWORLD real authentic world career job client audience
GAME game simulation play song drama act role skit
WORKSHEET worksheet packet textbook lecture slide
INVESTIGATE investigate investigation inquiry experiment research explore hypothesis
PUZZLE puzzle mystery riddle pattern predict prove strategy
SHARE share split contribute cooperate help
LEAD lead run conduct captain
OWN ownership agency autonomy initiative independence
STRETCH stretch push struggle productive hard difficult complex
GIVEUP quit give rescue surrender opt
BELIEVE believe confidence trust courage risk brave
LEARNMORE study learn deepen strengthen expand brush
DEMO demonstrate demo model modeling think aloud
SIMPLE simple short plain brief concise step
SUPPLIES pencil paper backpack glue brush equipment
CLEAN clean cleanup tidy wash sweep
MOVEON line hall door enter leave arrive
PHONE cellphone phone earbud device
NOISE noise loud yell talk chatter shout
NOTICE notice catch acknowledge recognize
FOLLOW follow obey comply consistent
FURNITURE desk chair couch lamp rug shelf zone pod
DISPLAY wall display bulletin poster
INFORM inform update notify report message
GOODNEWS positive news
LISTENFAMILY listen respect
PRACTICEHOME practice kit bag game
EXPECTFAMILY syllabus policy handbook report card
INVITE invite invitation host event welcome
DAD dad mom grandma grandpa uncle
TOWN town mayor city park neighborhood
EXPERT expert speaker guest mentor engineer nurse
SERVE serve service volunteer help
PARTNER partner partnership organization company shop
SHAREIDEAS share swap trade borrow steal
TEAMMEET plc team coplan planning
PEERVISIT visit observe peer colleague
GOBACK class course degree university college
TRAINING training workshop certification endorsement license institute
THINKBACK reflect reflection rethink review look
CAMERA video film tape record camera recording
GRADEBOOK gradebook grade enter post
FILE file form record paperwork log inventory spreadsheet
ONTIME time early late tardy punctual absence sick
SECRET private confidential gossip privacy lounge
RIGHT advocate stand speak rights fight
COMMITTEE committee council chair department board
CLUB club sponsor coach team
MENTOR mentor novice rookie student-teacher
STUFF material tool manipulative tile block
GRANT grant fund donate donation buy
APP app software tablet chromebook ai robot
ALLKIDS hall hallway cafeteria recess lunch roster
SPEECH speech sound articulation word
MUSIC band choir orchestra music concert rehearsal instrument
SPORT gym ball team game sport fitness
SHOP weld shop tool machine lathe wood
ART art paint draw clay studio
ELPROGRAM ell esl wida
PARTICIPATE participate participation involve contribute active
`;

/** The same with stems for words: they are worked out when this is packed, not in each execution. */
export const FAMILIES = {
  lines: LINES.trim()
    .split('\n')
    .map(line => {
      const [family = '', ...words] = line.split(' ');
      return [family, ...new Set(words.map(stemEnglish))].join(' ');
    })
    .join('\n'),
};
