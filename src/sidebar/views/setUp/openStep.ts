import { TABS } from '../../../core/school/tabNames.ts';
import type { SetUpStepName } from '../../../words/en/panel/setUp.ts';
import type { Panel } from '../../panel.ts';

/** Opens what a step asks; the tabs are added in their place. */
export function openStep(panel: Panel, name: SetUpStepName): void {
  const { settingUp } = panel;
  panel.dismiss();
  switch (name) {
    case 'columns':
      return panel.show('columns');
    case 'who':
      return panel.show('who');
    case 'kind':
    case 'school':
      return void settingUp.school.openSettings();
    case 'daysOff':
      return settingUp.school.openDaysOff();
    case 'tryOut':
      return panel.show('tryOut');
    case 'focus':
      settingUp.inTab.value = true;
      return void panel.showCell({ row: 3, column: 1, tab: TABS.focusAreas });
    case 'tabs':
      return;
  }
}
