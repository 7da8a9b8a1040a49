import { makeStyles, tokens } from '@fluentui/react-components';
import type { UseInfiniteQueryResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Button } from '#addin/ui/button.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useWords } from '#addin/ui/surroundings.tsx';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
  quiet: { color: tokens.colorNeutralForeground3 },
});

interface PagedListProps {
  readonly pages: UseInfiniteQueryResult;
  readonly isEmpty: boolean;
  readonly emptyText: string;
  /** The entries as `li`. */
  readonly children: ReactNode;
}

/** A list that shows more on request, and says when it is empty or could not be read. */
export function PagedList({ pages, isEmpty, emptyText, children }: PagedListProps) {
  const styles = useStyles();
  const { common } = useWords();
  if (pages.isPending) return <p className={styles.quiet}>{common.loading} …</p>;
  if (isEmpty && !pages.error && !pages.hasNextPage)
    return <p className={styles.quiet}>{emptyText}</p>;
  return (
    <>
      <ol className={styles.list}>{children}</ol>
      {pages.error && (
        <ProblemMessage error={pages.error} onTryAgain={() => void pages.fetchNextPage()} />
      )}
      {pages.hasNextPage && !pages.error && (
        <Button
          aria-disabled={pages.isFetching}
          onClick={() => !pages.isFetching && void pages.fetchNextPage()}
        >
          {common.showMore}
        </Button>
      )}
    </>
  );
}
