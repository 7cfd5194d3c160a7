/** An instant (epoch milliseconds) as the ledger has it: ISO 8601 in UTC. */
export const stampOf = (now: number): string => new Date(now).toISOString();
