/** Sentences that need no details, in the form of those that do; each is read when it is said. */
export const saidPlainly = <Code extends string>(
  sentences: Readonly<Record<Code, string>>,
): Record<Code, () => string> =>
  Object.fromEntries(
    (Object.keys(sentences) as Code[]).map(code => [code, () => sentences[code]]),
  ) as Record<Code, () => string>;
