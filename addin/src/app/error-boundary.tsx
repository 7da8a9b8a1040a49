import type { ReactNode } from 'react';
import { Component } from 'react';
import { ProblemMessage } from '#addin/ui/problem-message.tsx';

interface ErrorBoundaryProps {
  readonly children: ReactNode;
}

/** Says so when a part breaks, or when its code does not arrive; the rest of the page stays. React has no function for it. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly error: unknown }> {
  override state: { readonly error: unknown } = { error: null };

  static getDerivedStateFromError(error: unknown) {
    return { error };
  }

  override render(): ReactNode {
    const { error } = this.state;
    if (error === null) return this.props.children;
    // Code that failed to load is never asked for again by the page that asked.
    return <ProblemMessage error={error} onTryAgain={() => location.reload()} />;
  }
}
