import type { DocsDocument } from '../../src/core/plan/living/documentJson.ts';
import { readDocument, type LivingDocument } from '../../src/core/plan/living/livingDocument.ts';
import type { PlanContent } from '../../src/core/plan/planContent.ts';
import { buildPlanDocx } from '../../src/document/planDocx.ts';
import { documentTab } from '../../src/local/docs/documentJson.ts';
import {
  importNormalisation,
  type ImportChanges,
} from '../../src/local/docs/importNormalisation.ts';

/** What documents.get answers for a plan just made. */
export function planJson(content: PlanContent, changes: ImportChanges = {}): DocsDocument {
  const bytes = new Uint8Array(Buffer.from(buildPlanDocx(content), 'base64'));
  const tab = documentTab(importNormalisation(bytes, changes));
  return {
    documentId: 'plan-1',
    revisionId: 'r1',
    tabs: [{ tabProperties: { tabId: 't.0' }, documentTab: tab as unknown as DocsDocument }],
  };
}

export const livingPlan = (content: PlanContent, changes: ImportChanges = {}): LivingDocument =>
  readDocument(planJson(content, changes));

/** A plan of two goals with everything in it. */
export const aPlan = (over: Partial<PlanContent> = {}): PlanContent => ({
  language: 'en',
  shape: 'structured',
  kind: 'coaching',
  schoolName: 'Little Fork Elementary',
  schoolYear: '2026–27',
  teacherName: 'Maya Chen',
  firstName: 'Maya',
  role: 'Grade 6 ELA',
  coachNames: ['Dana Rivera'],
  nextCheckIn: 'Mon, Sep 21, 8:10',
  why: ['Maya, this plan starts from what you want to grow in.'],
  leader: 'Jordan Ames, Principal',
  ownership: 'This plan belongs to Maya.',
  focusAreas: ['Student talk'],
  goals: [
    {
      number: 1,
      text: 'Students explain “why” to a partner in every lesson.',
      component: { id: '2.3', name: 'Communication', suggested: true },
      focus: 'Student talk',
      looksLike: ['Pairs lean in', 'Sentence starters on tables'],
      soundsLike: ["I agree, and I'd add …"],
      feelsLike: ['Safe to be wrong'],
      team: [],
    },
    {
      number: 2,
      text: 'Families hear  from me\nevery month.',
      component: { id: '4.4', name: 'School Community Involvement', suggested: false },
      focus: null,
      looksLike: [],
      soundsLike: ['Calls home in two languages'],
      feelsLike: [],
      team: [],
    },
  ],
  ideas: [{ goalNumber: 1, kind: 'step', text: 'Visit Kavya Iyer', reason: 'Same practice' }],
  portfolio: ['Talk-move tally sheets', 'A letter home'],
  actionSteps: [
    {
      goal: 1,
      step: 'Visit Kavya Iyer’s class',
      kind: 'Peer visit',
      with: 'Dana Rivera',
      by: 'Oct 10',
      hours: '',
    },
    { goal: 1, step: 'Read chapter 3', kind: 'Reading', with: '', by: '', hours: '' },
    { goal: 2, step: 'Join the family letters PLC', kind: 'PLC', with: '', by: 'Nov 2', hours: '' },
  ],
  checkIns: [
    { round: 'Goal-setting', when: 'Mon, Sep 21, 8:10', window: '', with: 'Dana Rivera' },
    { round: 'Mid-year', when: null, window: 'Jan 11 – Jan 29', with: 'Dana Rivera' },
  ],
  ...over,
});
