import { makeStyles, tokens } from '@fluentui/react-components';
import type { Status } from '#core/domain/figures.ts';

const quiet = tokens.colorNeutralForeground3;

// A browser's forced colours reach no drawing by themselves.
const colored = (color: string) => ({
  color,
  '@media (forced-colors: active)': { color: 'CanvasText' },
});

/** The colour of each status, as text colour; never without its shape or word. */
export const useStatusColors = makeStyles({
  'on-track': colored(tokens.colorStatusSuccessForeground3),
  behind: colored(tokens.colorStatusWarningForeground3),
  'at-risk': colored(tokens.colorStatusDangerForeground3),
  stale: colored(quiet),
  'not-started': colored(quiet),
} satisfies Record<Status, object>);

const stroke = { fill: 'none', stroke: 'currentColor', strokeWidth: 1.5 };

const shapes: Record<Status, React.ReactNode> = {
  'on-track': <circle cx="6" cy="6" r="5" fill="currentColor" />,
  // A disc whose right half has a hole: one element, for hundreds stand on a board.
  behind: (
    <path
      d="M6 .5a5.5 5.5 0 1 1 0 11a5.5 5.5 0 1 1 0-11zM6 2a4 4 0 0 1 0 8z"
      fill="currentColor"
      fillRule="evenodd"
    />
  ),
  'at-risk': <path d="M6 .8 11.6 11H.4z" fill="currentColor" />,
  stale: <circle cx="6" cy="6" r="4.75" {...stroke} strokeDasharray="2 1.73" />,
  'not-started': <circle cx="6" cy="6" r="4.75" {...stroke} />,
};

/** The shape of a status: ● on track, ◐ behind, ▲ at risk, ◌ stale, ○ not started. Says nothing by itself. */
export function StatusShape({ status }: { status: Status }) {
  const colors = useStatusColors();
  return (
    <svg className={colors[status]} width="12" height="12" viewBox="0 0 12 12" aria-hidden>
      {shapes[status]}
    </svg>
  );
}
