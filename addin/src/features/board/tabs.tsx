import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { KeyboardEvent } from 'react';

const useStyles = makeStyles({
  list: { display: 'flex', columnGap: tokens.spacingHorizontalL },
  tab: {
    minHeight: '32px',
    padding: 0,
    border: 'none',
    borderRadius: tokens.borderRadiusSmall,
    backgroundColor: 'transparent',
    color: tokens.colorNeutralForeground2,
    font: 'inherit',
    cursor: 'pointer',
    ':hover': { color: tokens.colorNeutralForeground1 },
    ':focus-visible': { outline: `2px solid ${tokens.colorStrokeFocus2}` },
  },
  selected: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    boxShadow: `inset 0 -2px ${tokens.colorCompoundBrandStroke}`,
  },
});

interface TabsProps<Name extends string> {
  /** In their order, with what each says. */
  readonly tabs: readonly (readonly [name: Name, text: string])[];
  readonly selected: Name;
  readonly onSelect: (name: Name) => void;
  /** Id of the panel that shows what is selected. */
  readonly panelId: string;
}

/** Tabs of which one is selected: pressed, or reached with the arrows. Fluent's hide a focusable element from screen readers. */
export function Tabs<Name extends string>({ tabs, selected, onSelect, panelId }: TabsProps<Name>) {
  const styles = useStyles();
  const moveByKey = (event: KeyboardEvent<HTMLElement>) => {
    const here = tabs.findIndex(([name]) => name === selected);
    const next = {
      ArrowRight: (here + 1) % tabs.length,
      ArrowLeft: (here + tabs.length - 1) % tabs.length,
      Home: 0,
      End: tabs.length - 1,
    }[event.key];
    if (next === undefined) return;
    event.preventDefault();
    const [name] = tabs[next] ?? [];
    if (name) onSelect(name);
    const list = event.currentTarget.parentElement;
    list?.querySelectorAll<HTMLElement>('[role=tab]')[next]?.focus();
  };
  return (
    <div role="tablist" className={styles.list}>
      {tabs.map(([name, text]) => (
        <button
          key={name}
          type="button"
          role="tab"
          aria-selected={name === selected}
          aria-controls={panelId}
          tabIndex={name === selected ? 0 : -1}
          className={mergeClasses(styles.tab, name === selected && styles.selected)}
          onClick={() => onSelect(name)}
          onKeyDown={moveByKey}
        >
          {text}
        </button>
      ))}
    </div>
  );
}
