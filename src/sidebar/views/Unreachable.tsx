import { useState } from 'preact/hooks';
import type { Panel } from '../panel.ts';
import { Action, Footer } from '../parts/Footer.tsx';
import { Heading } from '../parts/Heading.tsx';
import { Icon } from '../parts/Icon.tsx';

/** No answer to the very first call: several accounts are signed in, or there is no connection. */
export function Unreachable({ panel }: { readonly panel: Panel }) {
  const say = panel.say.value;
  const { unreachable } = say;
  const [copied, setCopied] = useState(false);
  const offline = !navigator.onLine;
  const copy = (): void => {
    // Where the browser allows no copying, the selection below the button still can be copied.
    void navigator.clipboard.writeText(panel.details.value).then(
      () => setCopied(true),
      () => setCopied(false),
    );
  };
  return (
    <>
      <main>
        <span class="big-mark">
          <Icon name={offline ? 'plug' : 'people'} />
        </span>
        <Heading text={offline ? unreachable.offlineTitle : unreachable.title} />
        <p class="lead">{offline ? unreachable.offlineLead : unreachable.lead}</p>
        {!offline && (
          <ol class="stepper">
            {unreachable.steps.map(({ title, text }, place) => (
              <li key={title}>
                <span class="mark" aria-hidden="true">
                  {place + 1}
                </span>
                <b>{title}</b>
                <span class="small-text">{text}</span>
              </li>
            ))}
          </ol>
        )}
        <p class="note">
          <Icon name="check" />
          <span>{unreachable.safe}</span>
        </p>
        <p class="details">{panel.details.value}</p>
      </main>
      <Footer panel={panel}>
        <Action label={say.buttons.tryAgain} busy={false} onPress={() => void panel.open()} />
        <button type="button" class="button text" onClick={copy}>
          {copied ? say.buttons.copied : say.buttons.copyDetails}
        </button>
      </Footer>
    </>
  );
}
