import type { Panel } from '../panel.ts';

/** The outline of a page while it is read: said aloud, and gone where something got in the way. */
export function Outline({ panel, text }: { readonly panel: Panel; readonly text: string }) {
  if (panel.problem.value !== null) return null;
  return (
    <>
      <p class="sr">{text}</p>
      <div class="skeleton" aria-hidden="true">
        <i class="line wide" />
        <i class="block" />
        <i class="line" />
        <i class="line wide" />
      </div>
    </>
  );
}
