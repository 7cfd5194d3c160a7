/**
 * Teaching-practice concepts: the common ground on which goals and rubric components meet.
 * The order is that of the trained table; append, never reorder.
 */
export const CONCEPTS = [
  'DISC', // students talk academically with each other
  'QUES', // the teacher's questioning, wait time, who gets asked
  'CFU', // checking for understanding during the lesson
  'ADJ', // adjusting or reteaching in response
  'DATA', // assessment data over time, to plan and group
  'FDBK', // feedback that students act on
  'SELF', // students set goals, self-assess, track progress
  'QUAL', // quality of student work: exemplars, criteria, revision
  'ASMT', // designing assessments
  'DIFF', // differentiating, scaffolds, tiers
  'EL', // multilingual learners
  'SPED', // students with disabilities
  'KNOW', // knowing students
  'DEV', // child and adolescent development
  'CULT', // culturally responsive practice
  'CONF', // conflict resolution, restorative practice
  'OBJ', // clear, standards-aligned objectives
  'UNIT', // unit and lesson planning, curriculum
  'PACE', // lesson structure, pacing, closure
  'ENG', // engaging tasks, hands-on, relevance
  'HOT', // critical thinking, problem solving
  'COOP', // group work and collaboration skills
  'OWN', // student choice, ownership, leadership
  'EXP', // high expectations, persistence, rigor
  'CONT', // teacher's content knowledge and subject pedagogy
  'CLAR', // clear explanations, directions, modelling
  'PROC', // routines, transitions, materials, time
  'BEH', // student behaviour, norms
  'REL', // relationships, belonging, safe climate
  'SPACE', // physical arrangement of the room
  'FAM', // communicating with families about progress
  'COMM', // community and outside partners
  'COLL', // collaborating with colleagues
  'PD', // own professional learning
  'REFL', // reflecting on own teaching
  'REC', // records, grading, paperwork, deadlines
  'ETH', // professional conduct, confidentiality, advocacy, attendance
  'LEAD', // leading beyond the classroom
  'RES', // resources, materials, technology
  'FAMLANG', // two-way communication across languages and cultures
  'FAMHOME', // helping families support learning at home
  'FAMEXP', // telling families what is expected
  'FAMENG', // inviting families into school and decisions
  'SHARED', // shared responsibility for all students in the school
] as const;

/** A practice concept's code. */
export type Concept = (typeof CONCEPTS)[number];
