/** Everything that can fill the panel; the compiler asks for its component in `views.tsx`. */
export type ViewName =
  | 'opening'
  | 'unreachable'
  | 'refused'
  | 'setUp'
  | 'columns'
  | 'who'
  | 'school'
  | 'template'
  | 'daysOff'
  | 'tryOut'
  | 'plans'
  | 'preflight'
  | 'run'
  | 'finished'
  | 'sideBySide'
  | 'help'
  | 'privacy';
