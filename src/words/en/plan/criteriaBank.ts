import type { Concept, CriteriaCell } from '../../../core/alignment/index.ts';

/** For each practice, what students do, say and feel when it works; ideas to keep, change or delete. */
export type CriteriaBank = Readonly<Record<Concept, Readonly<Record<CriteriaCell, string>>>>;

const say = (looks: string, sounds: string, feels: string): Record<CriteriaCell, string> => ({
  looks,
  sounds,
  feels,
});

export const criteriaBank: CriteriaBank = {
  DISC: say(
    'Students face each other and point to the text or the work while they talk.',
    '“I’d like to add to what Amara said …” – several student turns in a row.',
    'Students feel that classmates want to hear what they think.',
  ),
  QUES: say(
    'Students take time, jot or whisper before hands go up.',
    'Students explain why, not only what, and ask questions of their own.',
    'Students feel that there is time to think and no rush to be first.',
  ),
  CFU: say(
    'Every student shows an answer – on a board, with a card, in a sentence.',
    'Students say which part they have and which part they do not have yet.',
    'Students feel safe to show that they are not sure.',
  ),
  ADJ: say(
    'Students who need it work with a new explanation or tool the same or the next day.',
    '“Oh, that way I get it.”',
    'Students feel that class waits for learning and not for the calendar.',
  ),
  DATA: say(
    'Students work in groups that change as their results change.',
    'Students can say what they could not do in the fall and can do now.',
    'Students feel that their growth is seen.',
  ),
  FDBK: say(
    'Students go back into their work right after they get a comment.',
    '“You said to add evidence, so I changed this part.”',
    'Students feel that comments help them rather than rank them.',
  ),
  SELF: say(
    'Students keep their own charts, logs or goal sheets up to date.',
    '“My goal is …, I am here, and next I will …”',
    'Students feel in charge of getting better.',
  ),
  QUAL: say(
    'Drafts show changes; students check their work against models and criteria.',
    'Students name what makes a piece strong.',
    'Students feel proud of what they hand in.',
  ),
  ASMT: say(
    'Students show what they know by doing, making or explaining.',
    'Students can say what they will be asked to do and what good looks like.',
    'Students feel that the test was fair and about what they learned.',
  ),
  DIFF: say(
    'Students work on the same idea with different supports and challenges.',
    '“This was hard for me, and I could do it.”',
    'Students feel neither lost nor bored.',
  ),
  EL: say(
    'Students who are learning English use pictures, frames and partners to take part.',
    'Multilingual students speak in full sentences in every lesson.',
    'Students feel that their languages are a strength here.',
  ),
  SPED: say(
    'Students with IEPs do the work of the class with the supports in their plans.',
    'Students ask for the support that helps them.',
    'Students feel that they belong in this class, not beside it.',
  ),
  KNOW: say(
    'Students’ interests and lives show in tasks and examples.',
    '“That is like what we do at home.”',
    'Students feel known.',
  ),
  DEV: say(
    'Students move, play, talk and rest in a rhythm that fits their age.',
    'Students talk happily about what they are doing.',
    'Students feel that school fits who they are right now.',
  ),
  CULT: say(
    'Students find people like themselves, and unlike themselves, in books and on the walls.',
    'Students say each other’s names right and ask about each other’s stories.',
    'Students feel that where they come from counts.',
  ),
  CONF: say(
    'Students sit down together and work out what happened.',
    '“When you did that, I felt …” “What can I do to make it right?”',
    'Students feel that problems can be mended.',
  ),
  OBJ: say(
    'Students look back at the target during and at the end of the lesson.',
    '“I am learning … so that I can …”',
    'Students feel that they know where the lesson is going.',
  ),
  UNIT: say(
    'Students use yesterday’s work in today’s.',
    'Students say how this lesson belongs to the bigger question.',
    'Students feel that lessons add up to something.',
  ),
  PACE: say(
    'Students start at once and have time to practise and to pull things together.',
    'Students sum up the lesson in their own words before they leave.',
    'Students feel busy with learning, neither rushed nor waiting.',
  ),
  ENG: say(
    'Students lean in; hands and minds are on the task.',
    'Students ask to keep going and talk about it after class.',
    'Students feel that the work matters.',
  ),
  HOT: say(
    'Students try more than one way and compare them.',
    '“I think so because …” “But what if …?”',
    'Students feel that puzzling is part of learning.',
  ),
  COOP: say(
    'Every member of the group has a part and does it.',
    '“What do you think?” “Let’s try yours first.”',
    'Students feel that their group needs them.',
  ),
  OWN: say(
    'Students choose topics, tools or partners and get themselves started.',
    'Students explain why they chose what they chose.',
    'Students feel that the learning is theirs.',
  ),
  EXP: say(
    'Students stay with hard work and try again after a mistake.',
    '“I can’t do it yet.” “Let me try another way.”',
    'Students feel that their teacher believes they can.',
  ),
  CONT: say(
    'Students use more than one picture, model or method for an idea.',
    'Students use the words of the subject and ask why it works.',
    'Students feel that their questions get real answers.',
  ),
  CLAR: say(
    'Students begin without looking around for help.',
    'Students can say in their own words what to do and what it should look like.',
    'Students feel sure about what to do next.',
  ),
  PROC: say(
    'Students move, get materials and begin by themselves.',
    'Calm voices; students remind each other kindly.',
    'Students feel that the room runs smoothly and is partly theirs.',
  ),
  BEH: say(
    'Students follow the norms and get themselves back on track.',
    'Quiet reminders and more thanks than corrections.',
    'Students feel that rules are fair and the same for all.',
  ),
  REL: say(
    'Students greet, help and include one another.',
    'Students use names and kind words and laugh together.',
    'Students feel that they belong.',
  ),
  SPACE: say(
    'Students reach what they need and see what they need to see.',
    'A working hum; nobody calls across the room.',
    'Students feel at ease in the room.',
  ),
  FAM: say(
    'Students bring replies, stories and questions from home.',
    '“My dad told me that you wrote to him!”',
    'Students feel that home and school are on the same side.',
  ),
  COMM: say(
    'Students work with people and places outside school.',
    'Students talk about what they did for or with their community.',
    'Students feel useful to the place where they live.',
  ),
  COLL: say(
    'Students meet the same expectations and ideas in different classes.',
    '“We did something like this with Mr. Adeyemi, too.”',
    'Students feel that their teachers work as a team.',
  ),
  PD: say(
    'Students take part in something new that their teacher has learned.',
    'Students say what is different in class and whether it helps.',
    'Students feel that their teacher is a learner, too.',
  ),
  REFL: say(
    'Students see changes in class after their feedback.',
    'Students tell their teacher what helps them learn.',
    'Students feel listened to.',
  ),
  REC: say(
    'Students find up-to-date results and know what is still open.',
    '“I know where I stand.”',
    'Students feel that their work is looked after.',
  ),
  ETH: say(
    'Students find their teacher present and prepared.',
    'Students speak openly because what is private stays private.',
    'Students feel respected and safe.',
  ),
  LEAD: say(
    'Students take part in something that did not exist before.',
    'Students talk about the club, event or project that includes them.',
    'Students feel that their school is getting better.',
  ),
  RES: say(
    'Students handle real materials and tools and choose among them.',
    'Students explain what a tool or source helped them see.',
    'Students feel curious and well equipped.',
  ),
  FAMLANG: say(
    'Students no longer have to interpret for their parents.',
    'Students hear their home language used with respect at school.',
    'Students feel that their family is welcome as it is.',
  ),
  FAMHOME: say(
    'Students bring in what they read, played or tried at home.',
    '“We did it at the kitchen table.”',
    'Students feel that learning goes on at home, too.',
  ),
  FAMEXP: say(
    'Students and families use the same description of good work.',
    'Students can tell their family what is expected and why.',
    'Students feel that there are no surprises.',
  ),
  FAMENG: say(
    'Students show and teach their families what they have learned.',
    'Families’ voices and stories are heard in class.',
    'Students feel proud when their family is here.',
  ),
  SHARED: say(
    'Students are greeted and helped by adults all over the building.',
    'Students hear the same words and expectations everywhere.',
    'Students feel that every adult is there for them.',
  ),
};
