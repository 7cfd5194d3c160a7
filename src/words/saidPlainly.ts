/** Sentences that need no details, in the form of those that do. */
export const saidPlainly = <Code extends string>(
  sentences: Readonly<Record<Code, string>>,
): Record<Code, () => string> =>
  Object.fromEntries(
    Object.entries<string>(sentences).map(([code, sentence]) => [code, () => sentence]),
  ) as Record<Code, () => string>;
