import { nodeQueue } from './heap.ts';

/**
 * One round of the teachers who compete for the same coaches, numbered from 0. An option takes
 * teacher → cell (one coach in one slot) → coach-day → coach-week → coach. Loads that stand already
 * are given with the caps. Costs are whole numbers; every cell's day and week has room left.
 */
export interface FlowProblem {
  readonly teachers: number;
  /** Options of teacher t: from `optionStart[t]` up to `optionStart[t + 1]`. */
  readonly optionStart: Int32Array;
  readonly optionCell: Int32Array;
  readonly optionCost: Float64Array;
  readonly cellDay: Int32Array;
  readonly dayWeek: Int32Array;
  readonly dayCap: Int32Array;
  readonly dayStanding: Int32Array;
  readonly weekCoach: Int32Array;
  readonly weekCap: Int32Array;
  readonly weekStanding: Int32Array;
  readonly coachStanding: Int32Array;
  readonly unplacedCost: number;
  readonly loadCost: number;
  readonly totalCost: number;
}

/** A teacher for whom going without is part of the cheapest plan. */
const WITHOUT = -1;
const UNDECIDED = -2;

/** For each index below `count`, the numbers that point to it, in order. */
function childrenOf(parent: Int32Array, count: number): Int32Array[] {
  const lists: number[][] = Array.from({ length: count }, () => []);
  parent.forEach((up, index) => lists[up]?.push(index));
  return lists.map(list => Int32Array.from(list));
}

/**
 * The cheapest plan: for each teacher the option taken, or -1 for going without. Exact: min-cost flow by
 * successive shortest paths with potentials (the squares of day loads and coach totals are convex,
 * so each further meeting is an arc of growing cost).
 */
export function cheapestOptions(problem: FlowProblem): Int32Array {
  const { optionStart, optionCell, optionCost, cellDay, dayWeek, weekCoach } = problem;
  const { unplacedCost, loadCost, totalCost } = problem;
  const firstCell = problem.teachers;
  const firstDay = firstCell + cellDay.length;
  const firstWeek = firstDay + dayWeek.length;
  const firstCoach = firstWeek + weekCoach.length;
  const sink = firstCoach + problem.coachStanding.length;

  const cellsOfDay = childrenOf(cellDay, dayWeek.length);
  const daysOfWeek = childrenOf(dayWeek, weekCoach.length);
  const weeksOfCoach = childrenOf(weekCoach, problem.coachStanding.length);
  const taken = new Int32Array(problem.teachers).fill(UNDECIDED);
  const occupant = new Int32Array(cellDay.length).fill(-1);
  const dayLoad = Int32Array.from(problem.dayStanding);
  const weekLoad = Int32Array.from(problem.weekStanding);
  const coachLoad = Int32Array.from(problem.coachStanding);

  const potential = new Float64Array(sink + 1);
  const distance = new Float64Array(sink + 1);
  const reached = new Int32Array(sink + 1).fill(-1);
  const settled = new Int32Array(sink + 1).fill(-1);
  const before = new Int32Array(sink + 1);
  const byOption = new Int32Array(cellDay.length);
  const queue = nodeQueue();
  const settledNodes: number[] = [];
  let search = 0;
  // Every way into the sink costs `slack` or more, so nodes beyond `bound` lead to no shorter path.
  let slack = 0;
  let bound = Infinity;

  // Distances to the sink of the empty plan are exact potentials: the first searches go straight.
  function startPotentials(): void {
    coachLoad.forEach((load, coach) => {
      potential[firstCoach + coach] = -totalCost * (2 * load + 1);
    });
    weekCoach.forEach((coach, week) => {
      potential[firstWeek + week] = potential[firstCoach + coach]!;
    });
    dayWeek.forEach((week, day) => {
      potential[firstDay + day] = potential[firstWeek + week]! - loadCost * (2 * dayLoad[day]! + 1);
    });
    cellDay.forEach((day, cell) => {
      potential[firstCell + cell] = potential[firstDay + day]!;
    });
    for (let teacher = 0; teacher < problem.teachers; teacher++) {
      let best = -unplacedCost;
      for (let k = optionStart[teacher]!; k < optionStart[teacher + 1]!; k++) {
        best = Math.max(best, potential[firstCell + optionCell[k]!]! - optionCost[k]!);
      }
      potential[teacher] = best;
    }
  }

  function reach(from: number, to: number, cost: number): boolean {
    const next = distance[from]! + cost + potential[from]! - potential[to]!;
    if (reached[to] === search && next >= distance[to]!) return false;
    if (next >= bound && to !== sink) return false;
    reached[to] = search;
    distance[to] = next;
    before[to] = from;
    if (to === sink) bound = next - slack;
    else queue.push(next, to);
    return true;
  }

  function expandTeacher(teacher: number): void {
    reach(teacher, sink, unplacedCost);
    const current = taken[teacher]!;
    for (let k = optionStart[teacher]!; k < optionStart[teacher + 1]!; k++) {
      const cell = optionCell[k]!;
      if (k !== current && reach(teacher, firstCell + cell, optionCost[k]!)) byOption[cell] = k;
    }
  }

  function expandCell(cell: number): void {
    const teacher = occupant[cell]!;
    if (teacher < 0) reach(firstCell + cell, firstDay + cellDay[cell]!, 0);
    else reach(firstCell + cell, teacher, -optionCost[taken[teacher]!]!);
  }

  function expandDay(day: number): void {
    const node = firstDay + day;
    const load = dayLoad[day]!;
    if (load < problem.dayCap[day]!) {
      reach(node, firstWeek + dayWeek[day]!, loadCost * (2 * load + 1));
    }
    for (const cell of cellsOfDay[day]!) {
      if (occupant[cell]! >= 0) reach(node, firstCell + cell, 0);
    }
  }

  function expandWeek(week: number): void {
    const node = firstWeek + week;
    if (weekLoad[week]! < problem.weekCap[week]!) reach(node, firstCoach + weekCoach[week]!, 0);
    for (const day of daysOfWeek[week]!) {
      const load = dayLoad[day]!;
      if (load > problem.dayStanding[day]!) reach(node, firstDay + day, -loadCost * (2 * load - 1));
    }
  }

  function expandCoach(coach: number): void {
    const node = firstCoach + coach;
    reach(node, sink, totalCost * (2 * coachLoad[coach]! + 1));
    for (const week of weeksOfCoach[coach]!) {
      if (weekLoad[week]! > problem.weekStanding[week]!) reach(node, firstWeek + week, 0);
    }
  }

  function leastIntoSink(): number {
    let least = Infinity;
    coachLoad.forEach((load, coach) => {
      least = Math.min(least, totalCost * (2 * load + 1) + potential[firstCoach + coach]!);
    });
    for (let teacher = 0; teacher < problem.teachers; teacher++) {
      least = Math.min(least, unplacedCost + potential[teacher]!);
    }
    return least;
  }

  function shortestPathFrom(teacher: number): void {
    search += 1;
    slack = leastIntoSink();
    bound = Infinity;
    queue.clear();
    settledNodes.length = 0;
    reached[teacher] = search;
    distance[teacher] = 0;
    queue.push(0, teacher);
    for (let node = queue.pop(); node >= 0; node = queue.pop()) {
      if (queue.poppedKey() >= bound) break;
      if (settled[node] === search) continue;
      settled[node] = search;
      settledNodes.push(node);
      if (node < firstCell) expandTeacher(node);
      else if (node < firstDay) expandCell(node - firstCell);
      else if (node < firstWeek) expandDay(node - firstDay);
      else if (node < firstCoach) expandWeek(node - firstWeek);
      else expandCoach(node - firstCoach);
    }
    for (const node of settledNodes) potential[node]! += distance[node]! - bound;
  }

  /** Sends one unit from `to`'s predecessor to `to`, forward or back along an arc. */
  function shift(from: number, to: number): void {
    if (to === sink) {
      if (from < firstCell) taken[from] = WITHOUT;
      else coachLoad[from - firstCoach]! += 1;
    } else if (to >= firstCoach) weekLoad[from - firstWeek]! += 1;
    else if (to >= firstWeek) {
      if (from >= firstCoach) weekLoad[to - firstWeek]! -= 1;
      else dayLoad[from - firstDay]! += 1;
    } else if (to >= firstDay) {
      if (from >= firstWeek) dayLoad[to - firstDay]! -= 1;
    } else if (to >= firstCell) {
      const cell = to - firstCell;
      occupant[cell] = from < firstCell ? from : -1;
      if (from < firstCell) taken[from] = byOption[cell]!;
    }
  }

  startPotentials();
  for (let teacher = 0; teacher < problem.teachers; teacher++) {
    shortestPathFrom(teacher);
    for (let node = sink; node !== teacher; node = before[node]!) shift(before[node]!, node);
  }
  return taken;
}
