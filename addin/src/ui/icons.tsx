import type { ReactNode } from 'react';

// Drawn here: the icon package brings a runtime of its own that outweighs these few.

interface IconProps {
  readonly className?: string;
}

const icon = (size: number, drawing: ReactNode) =>
  function Icon({ className }: IconProps) {
    return (
      <svg
        className={className}
        width={size}
        height={size}
        viewBox={`0 0 ${size} ${size}`}
        fill="none"
        stroke="currentColor"
        strokeWidth="1.25"
        strokeLinecap="round"
        strokeLinejoin="round"
        aria-hidden
      >
        {drawing}
      </svg>
    );
  };

export const PlusIcon = icon(16, <path d="M8 3v10M3 8h10" />);
export const CalendarIcon = icon(
  16,
  <>
    <rect x="2.5" y="3.5" width="11" height="10" rx="1.5" />
    <path d="M2.5 6.5h11M5.5 2v3M10.5 2v3" />
  </>,
);
export const ChevronDownIcon = icon(16, <path d="m4 6.5 4 4 4-4" />);
export const CrossIcon = icon(20, <path d="m5 5 10 10M15 5 5 15" />);
export const LockIcon = icon(
  12,
  <>
    <rect x="2.5" y="5" width="7" height="5.5" rx="1" />
    <path d="M4 5V3.5a2 2 0 0 1 4 0V5" />
  </>,
);
export const DotsIcon = icon(
  20,
  <g fill="currentColor" stroke="none">
    <circle cx="5" cy="10" r="1.25" />
    <circle cx="10" cy="10" r="1.25" />
    <circle cx="15" cy="10" r="1.25" />
  </g>,
);
