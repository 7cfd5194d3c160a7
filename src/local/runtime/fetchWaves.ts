import type { Execution } from '../world/gate.ts';
import { ServiceException } from '../world/exceptions.ts';
import { isWireFault, type Fault, type WaveFault } from '../world/faults.ts';
import { faultAnswer } from '../world/googleErrors.ts';
import { fetchAllLanes, latencyOf, otherCallMs } from '../world/latencies.ts';
import type { RestAnswer } from '../world/service.ts';
import type { Stores } from '../world/stores.ts';
import type { FetchRequest } from './fetchRequest.ts';

/** One member's end: its answer, or the fault that throws the whole call away. */
interface Sent {
  readonly answer: RestAnswer | null;
  readonly thrown: Fault | null;
  readonly ms: number;
}

/**
 * Sends requests ten at a time; each ten takes as long as its slowest. When a member throws, the
 * others of its ten have been done, later ones have not, and the script sees no answer at all.
 */
export function sendAll(
  stores: Stores,
  execution: Execution,
  requests: readonly FetchRequest[],
): RestAnswer[] {
  const fault = stores.faults.nextWave();
  if (fault) return loseWave(stores, execution, requests, fault);
  const answers: RestAnswer[] = [];
  for (let first = 0; first < requests.length; first += fetchAllLanes) {
    const lanes = requests.slice(first, first + fetchAllLanes);
    const sent = lanes.map(request => sendOne(stores, execution, request));
    execution.pass(Math.max(...sent.map(one => one.ms)));
    sent.forEach(({ answer, thrown }, index) => {
      const op = lanes[index]?.routed.route.op ?? '';
      if (thrown) execution.strike(thrown, op);
      if (answer) answers.push(answer);
    });
  }
  return answers;
}

function sendOne(stores: Stores, execution: Execution, request: FetchRequest): Sent {
  const { routed, outgoing } = request;
  const { op } = routed.route;
  const fault = execution.enter(op);
  const ms = latencyOf(op, stores.latencies);
  const refusedMs = Math.min(ms, otherCallMs);
  if (fault?.when === 'before') {
    if (fault.kind === 'kill') execution.strike(fault, op);
    return isWireFault(fault.kind)
      ? { answer: faultAnswer(fault), thrown: null, ms: refusedMs }
      : { answer: null, thrown: fault, ms: refusedMs };
  }
  const { answer, refused } = stores.wire.answer(routed, outgoing, execution.now());
  if (fault?.kind === 'kill') execution.strike(fault, op);
  if (fault && isWireFault(fault.kind)) return { answer: faultAnswer(fault), thrown: null, ms };
  return { answer, thrown: fault, ms: refused ? refusedMs : ms };
}

function loseWave(
  stores: Stores,
  execution: Execution,
  requests: readonly FetchRequest[],
  { done }: WaveFault,
): never {
  const doneAt = (index: number): boolean =>
    done === 'all' ||
    (done === 'first' && index === 0) ||
    (done === 'everyOther' && index % 2 === 0);
  const members = requests.filter((_request, index) => doneAt(index));
  for (let first = 0; first < members.length; first += fetchAllLanes) {
    const lanes = members.slice(first, first + fetchAllLanes);
    const sent = lanes.map(request => sendOne(stores, execution, request));
    execution.pass(Math.max(...sent.map(one => one.ms)));
  }
  if (members.length === 0) execution.pass(otherCallMs);
  throw new ServiceException('Address unavailable');
}
