import { makeStyles, tokens } from '@fluentui/react-components';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import type { ObjectiveReference } from '#core/domain/objective.ts';
import type { Place } from '#addin/host/places.ts';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';

type Aligned = ObjectiveView['supports'];

export const placeOfObjective = (reference: ObjectiveReference): Place => ({
  screen: 'board',
  ...reference,
});

const useStyles = makeStyles({
  aligned: {
    // Above the row's stretched link.
    position: 'relative',
    display: 'inline-flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalXS,
    maxWidth: '100%',
    lineHeight: '24px',
    whiteSpace: 'nowrap',
  },
  title: {
    minWidth: 0,
    maxWidth: 'min(320px, 100%)',
    overflow: 'clip',
    textOverflow: 'ellipsis',
  },
});

interface AlignedLinkProps {
  /** Said before the link, with how many there are. */
  readonly label: string;
  readonly aligned: Aligned;
  /** Where all of them are listed. */
  readonly all: Place;
}

/** The first aligned objective as a link, and how many more there are; nothing when there is none. */
export function AlignedLink({ label, aligned, all }: AlignedLinkProps) {
  const styles = useStyles();
  const { board } = useWords();
  const [first] = aligned;
  if (!first) return null;
  return (
    <span className={styles.aligned}>
      {label}
      <PlaceLink
        to={placeOfObjective(first.reference)}
        className={styles.title}
        title={first.title}
      >
        {first.title}
      </PlaceLink>
      {aligned.length > 1 && <PlaceLink to={all}>{board.andMore(aligned.length - 1)}</PlaceLink>}
    </span>
  );
}
