import { Icon } from './Icon.tsx';

/** A view's heading, with the way back where there is one. */
export function Heading({
  text,
  back,
}: {
  readonly text: string;
  readonly back?: { readonly label: string; readonly go: () => void };
}) {
  return (
    <div class={back ? 'heading with-back' : 'heading'}>
      {back && (
        <button type="button" class="round" aria-label={back.label} onClick={back.go}>
          <Icon name="back" />
        </button>
      )}
      <h1 tabIndex={-1}>{text}</h1>
    </div>
  );
}
