import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactNode, RefObject } from 'react';
import { CardList } from '#addin/ui/card-list.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import type { MyKeyResult } from './use-to-do.ts';

const useStyles = makeStyles({
  line: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 1fr)',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalL}`,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    ':not(:first-child)': { borderTop: `1px solid ${tokens.colorNeutralStroke3}` },
    '@container (min-width: 840px)': {
      gridTemplateColumns: 'minmax(0, 2fr) minmax(0, 5fr)',
    },
  },
  about: { display: 'flex', flexDirection: 'column', minWidth: 0 },
  title: {
    color: tokens.colorNeutralForeground1,
    fontWeight: tokens.fontWeightSemibold,
    overflowWrap: 'anywhere',
  },
  context: {
    overflow: 'clip',
    textOverflow: 'ellipsis',
    whiteSpace: 'nowrap',
    color: tokens.colorNeutralForeground3,
    fontSize: tokens.fontSizeBase200,
  },
});

interface KeyResultLinesProps {
  readonly keyResults: readonly MyKeyResult[];
  /** What stands beside each key result's title. */
  readonly renderLine: (mine: MyKeyResult) => ReactNode;
  readonly list?: RefObject<HTMLUListElement | null>;
}

/** Key results in lines: title with team and objective, and what there is to see or do beside it. */
export function KeyResultLines({ keyResults, renderLine, list }: KeyResultLinesProps) {
  const styles = useStyles();
  return (
    <CardList ref={list}>
      {keyResults.map((mine) => {
        const { reference, keyResult, teamName, objectiveTitle } = mine;
        return (
          <li key={keyResult.id} className={styles.line}>
            <span className={styles.about}>
              <PlaceLink
                className={styles.title}
                to={{ screen: 'board', ...reference, keyResultId: keyResult.id }}
              >
                {keyResult.title}
              </PlaceLink>
              <span className={styles.context} title={objectiveTitle}>
                {teamName} · {objectiveTitle}
              </span>
            </span>
            {renderLine(mine)}
          </li>
        );
      })}
    </CardList>
  );
}
