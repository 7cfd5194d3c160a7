import type { ComponentChildren } from 'preact';
import type { Panel } from '../panel.ts';

/** The fixed foot of every view: a hint, at most one blue button with one beside it, links. */
export function Footer({
  panel,
  hint,
  children,
}: {
  readonly panel: Panel;
  readonly hint?: string | null;
  readonly children?: ComponentChildren;
}) {
  const say = panel.say.value;
  const running = panel.view.value === 'run' || panel.view.value === 'opening';
  return (
    <footer>
      {hint && <p class="hint">{hint}</p>}
      {children && <div class="buttons">{children}</div>}
      <div class="brand">
        <span>{say.brand}</span>
        {!running && (
          <span>
            {panel.school.value && panel.view.value !== 'setUp' && (
              <button type="button" class="link" onClick={() => panel.settingUp.open()}>
                {say.settingUp.link}
              </button>
            )}
            <button type="button" class="link" onClick={() => panel.show('help')}>
              {say.buttons.help}
            </button>
            <button type="button" class="link" onClick={() => panel.show('privacy')}>
              {say.buttons.privacy}
            </button>
          </span>
        )}
      </div>
    </footer>
  );
}

/** The one blue button of a view; while it works it turns and takes no second press. */
export function Action({
  label,
  busy,
  onPress,
}: {
  readonly label: string;
  readonly busy: boolean;
  readonly onPress: () => void;
}) {
  return (
    <button
      type="button"
      class="button action"
      aria-disabled={busy}
      aria-busy={busy}
      onClick={() => {
        if (!busy) onPress();
      }}
    >
      {busy && <span class="spin" aria-hidden="true" />}
      {label}
    </button>
  );
}
