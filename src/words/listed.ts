/** Makes "Maya, Dana and Lou" with that word before the last; '' for nobody. */
export function listed(and: string): (names: readonly string[]) => string {
  return names =>
    names.length < 2
      ? names.join()
      : names.slice(0, -1).join(', ') + ' ' + and + ' ' + names.slice(-1).join();
}
