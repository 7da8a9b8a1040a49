import type { KeyboardEvent } from 'react';
import { mayAdd, mayEdit } from './may.ts';
import type { Scene } from './scene.ts';

interface BoardKeys {
  readonly scene: Scene;
  readonly close: () => void;
  readonly help: () => void;
}

const isTyping = (target: Element) =>
  target.closest('input, textarea, select, [contenteditable="true"], dialog, [role="dialog"]') !==
  null;

/** Moves the focus by `step` rows; to the first one when none has it. */
function moveToRow(region: Element, step: number): void {
  const rows = [...region.querySelectorAll<HTMLElement>('[data-row]')];
  const own = document.activeElement?.closest('[data-objective]')?.querySelector('[data-row]');
  const here = rows.findIndex((row) => row === own);
  rows[Math.min(rows.length - 1, Math.max(0, here + step))]?.focus();
}

/** The board's keys, while the focus is on the board and nobody types. Enter is the row's own link. */
export function useBoardKeys({ scene, close, help }: BoardKeys) {
  const { board, start } = scene;
  return (event: KeyboardEvent<HTMLElement>): void => {
    const { key, target, currentTarget } = event;
    if (!(target instanceof Element) || event.defaultPrevented) return;
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // What is shown in a popover is a child in React's tree only.
    if (isTyping(target) || !currentTarget.contains(target)) return;

    const row = target.closest<HTMLElement>('[data-objective]');
    const press = (button: string) =>
      row?.querySelector<HTMLElement>(`[data-${button}-button]`)?.click();
    const edit = () => {
      const view = board.objectives.find(
        ({ objective }) => objective.id === row?.dataset.objective,
      );
      if (view && mayEdit(board, view)) start({ kind: 'writing', objectiveId: view.objective.id });
    };
    const actions: Readonly<Record<string, () => void>> = {
      ArrowDown: () => moveToRow(currentTarget, 1),
      ArrowUp: () => moveToRow(currentTarget, -1),
      Escape: close,
      '?': help,
      c: () => press('check-in'),
      e: edit,
      n: () => mayAdd(board) && start({ kind: 'writing', objectiveId: null }),
    };
    const act = actions[key.length === 1 ? key.toLowerCase() : key];
    if (!act) return;
    event.preventDefault();
    act();
  };
}
