import { errorAnswer, type RestAnswer } from '../world/service.ts';

/** Thrown by a stand-in's rule; the route turns it into Google's error answer. */
export class Refusal extends Error {
  readonly answer: RestAnswer;

  constructor(status: number, reason: string, message: string, domain = 'global') {
    super(message);
    this.name = 'Refusal';
    this.answer = errorAnswer(status, reason, message, domain);
  }
}

/** Runs a route and turns a `Refusal` into its answer; anything else thrown is a fault of ours. */
export function answering(work: () => RestAnswer): RestAnswer {
  try {
    return work();
  } catch (problem) {
    if (problem instanceof Refusal) return problem.answer;
    throw problem;
  }
}

/** 400 in the words of Google's older APIs. */
export function invalid(message: string): Refusal {
  return new Refusal(400, 'invalid', message);
}
