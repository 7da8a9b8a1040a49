import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { SignInError } from '#addin/host/api.ts';
import { Button } from '#addin/ui/button.tsx';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';
import { useSurroundings } from '#addin/ui/surroundings.tsx';
import { PaneLoading } from './pane-loading.tsx';
import { PaneMessage } from './pane-message.tsx';
import { signedInQuery } from './signed-in-query.ts';

/** Shows its children to a person who is signed in; to another what is missing, and a way to try again. */
export function SignedIn({ children }: { children: ReactNode }) {
  const { host, words } = useSurroundings();
  const { isPending, error, refetch } = useQuery(signedInQuery(host));
  const tryAgain = () => void refetch();
  if (isPending) return <PaneLoading />;
  if (error instanceof SignInError)
    return (
      <PaneMessage {...words.pane.notSignedIn} isAlert>
        <Button appearance="primary" onClick={tryAgain}>
          {words.common.tryAgain}
        </Button>
      </PaneMessage>
    );
  if (error) return <ProblemMessage error={error} onTryAgain={tryAgain} />;
  return children;
}
