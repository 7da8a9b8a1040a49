import type { WhySubject } from '#addin/ui/why.tsx';
import { FocusWhy } from './focus-why.tsx';
import { KeyResultWhy } from './key-result-why.tsx';
import { KpiWhy } from './kpi-why.tsx';
import { ObjectiveWhy } from './objective-why.tsx';
import { TeamWhy } from './team-why.tsx';

/** The answer to "why this number?". */
export function Explanation({ subject }: { subject: WhySubject }) {
  switch (subject.kind) {
    case 'key-result':
      return <KeyResultWhy subject={subject} />;
    case 'objective':
      return <ObjectiveWhy subject={subject} />;
    case 'team':
      return <TeamWhy subject={subject} />;
    case 'focus':
      return <FocusWhy subject={subject} />;
    case 'kpi':
      return <KpiWhy subject={subject} />;
  }
}
