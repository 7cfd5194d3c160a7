import { useSignal } from '@preact/signals';
import type { Panel } from '../../panel.ts';

const KINDS = ['coaching', 'formal'] as const;
type Kind = (typeof KINDS)[number];

/** The kind of plan that is ticked, and keeping it. */
export interface KindPick {
  readonly ticked: Kind;
  tick(kind: Kind): void;
  keep(): void;
}

/** Starts with what holds now; nothing is kept until a button is pressed. */
export function useKindChoice(panel: Panel): KindPick {
  const chosen = useSignal<Kind | null>(null);
  const ticked = chosen.value ?? panel.school.value?.choices.planKind ?? 'coaching';
  return {
    ticked,
    tick: kind => (chosen.value = kind),
    keep: () => void panel.settingUp.school.keep({ planKind: ticked }),
  };
}

/** "Coaching or formal plan?", each with what it means. */
export function KindChoice({ panel, kind }: { readonly panel: Panel; readonly kind: KindPick }) {
  const words = panel.say.value.kind;
  return (
    <fieldset class="ask">
      <legend class="sr">{words.title}</legend>
      {KINDS.map(name => (
        <label class="option" key={name}>
          <input
            type="radio"
            name="kind"
            checked={kind.ticked === name}
            onChange={() => kind.tick(name)}
          />
          <span>
            <b>{words[name].name}</b>
            <span class="small-text">{words[name].text}</span>
          </span>
        </label>
      ))}
    </fieldset>
  );
}
