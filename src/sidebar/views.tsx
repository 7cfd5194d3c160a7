import type { FunctionComponent } from 'preact';
import type { Panel } from './panel.ts';
import type { ViewName } from './panel/viewName.ts';
import { CalendarPage } from './views/calendar/CalendarPage.tsx';
import { SemesterPage } from './views/calendar/SemesterPage.tsx';
import { SnowDayPage } from './views/calendar/SnowDayPage.tsx';
import { Copied, StartAnew } from './views/Copied.tsx';
import { Finished } from './views/Finished.tsx';
import { Insights } from './views/Insights.tsx';
import { History } from './views/History.tsx';
import { Launch } from './views/Launch.tsx';
import { Opening } from './views/Opening.tsx';
import { Plans } from './views/Plans.tsx';
import { PreflightPage } from './views/PreflightPage.tsx';
import { RecordsPage } from './views/RecordsPage.tsx';
import { Refused } from './views/Refused.tsx';
import { Review } from './views/Review.tsx';
import { RunPage } from './views/RunPage.tsx';
import { ColumnsPage } from './views/setUp/ColumnsPage.tsx';
import { DaysOffPage } from './views/setUp/DaysOffPage.tsx';
import { SchoolPage } from './views/setUp/SchoolPage.tsx';
import { SetUpPage } from './views/setUp/SetUpPage.tsx';
import { TemplatePage } from './views/setUp/TemplatePage.tsx';
import { TryOutPage } from './views/setUp/TryOutPage.tsx';
import { WhoPage } from './views/setUp/WhoPage.tsx';
import { SideBySide } from './views/SideBySide.tsx';
import { Schedule } from './views/Schedule.tsx';
import { Handover, Help, Privacy } from './views/TextPage.tsx';
import { Unreachable } from './views/Unreachable.tsx';

/** What draws each view. A view has one `Heading`, and a `Footer` with at most one `Action`. */
export const views: Readonly<Record<ViewName, FunctionComponent<{ readonly panel: Panel }>>> = {
  opening: Opening,
  unreachable: Unreachable,
  refused: Refused,
  copied: Copied,
  startAnew: StartAnew,
  setUp: SetUpPage,
  columns: ColumnsPage,
  who: WhoPage,
  school: SchoolPage,
  template: TemplatePage,
  daysOff: DaysOffPage,
  tryOut: TryOutPage,
  plans: Plans,
  review: Review,
  schedule: Schedule,
  calendar: CalendarPage,
  snowDay: SnowDayPage,
  semester: SemesterPage,
  records: RecordsPage,
  insights: Insights,
  preflight: PreflightPage,
  run: RunPage,
  finished: Finished,
  sideBySide: SideBySide,
  launch: Launch,
  history: History,
  handover: Handover,
  help: Help,
  privacy: Privacy,
};
