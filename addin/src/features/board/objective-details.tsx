import { makeStyles } from '@fluentui/react-components';
import type { ObjectiveView } from '#core/contract/objectives.ts';
import { liveKeyResults } from '#core/domain/objective.ts';
import { Person } from '#addin/ui/person.tsx';
import { PlaceLink } from '#addin/ui/place-link.tsx';
import { StatusFigure } from '#addin/ui/status-figure.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';
import { aboutObjective } from './about.ts';
import { placeOfObjective } from './alignment.tsx';
import { ConfidenceFigure } from './confidence-figure.tsx';
import { Fact, Facts } from './facts.tsx';
import { ProgressFigure } from './progress-figure.tsx';
import { RestrictedSign } from '#addin/ui/restricted-sign.tsx';
import type { Scene } from './scene.ts';
import { nameOf, placeOfRow } from './scene.ts';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** Everything about one objective as it stands, and where it belongs. */
export function ObjectiveDetails({ scene, view }: { scene: Scene; view: ObjectiveView }) {
  const styles = useStyles();
  const words = useWords();
  const { board, place } = scene;
  const { objective, figures } = view;
  const { drawer } = words.board;
  const about = aboutObjective(board, view);
  const isRestricted = objective.audience.kind === 'restricted';
  const keyResults = liveKeyResults(objective);
  const aligned = (links: ObjectiveView['supports']) => (
    <ul className={styles.list}>
      {links.map(({ reference, title }) => (
        <li key={reference.objectiveId}>
          <PlaceLink to={placeOfObjective(reference)}>{title}</PlaceLink>
        </li>
      ))}
    </ul>
  );
  return (
    <Facts>
      <Fact name={drawer.status}>
        <StatusFigure status={figures.status} about={about('status')} />
      </Fact>
      <Fact name={drawer.progress}>
        <ProgressFigure figures={figures} about={about('progress')} withExpected />
      </Fact>
      <Fact name={drawer.confidence}>
        <ConfidenceFigure confidence={figures.confidence} about={about('confidence')} />
      </Fact>
      <Fact name={words.common.owner}>
        <Person name={nameOf(board, objective.ownerId)} />
      </Fact>
      <Fact name={drawer.ambition}>{words.common.ambition[objective.ambition]}</Fact>
      <Fact name={drawer.audience}>
        {isRestricted ? <RestrictedSign /> : null} {isRestricted ? drawer.some : drawer.everyone}
      </Fact>
      {view.supports.length > 0 && <Fact name={drawer.supports}>{aligned(view.supports)}</Fact>}
      {view.supportedBy.length > 0 && (
        <Fact name={drawer.supportedBy}>{aligned(view.supportedBy)}</Fact>
      )}
      {keyResults.length > 0 && (
        <Fact name={drawer.keyResults}>
          <ul className={styles.list}>
            {keyResults.map(({ id, title }) => (
              <li key={id}>
                <PlaceLink to={placeOfRow(place, objective.id, id)}>{title}</PlaceLink>
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </Facts>
  );
}
