import { Suspense, useEffect } from 'react';
import { useCheckIns } from '#addin/features/check-ins/check-ins-context.tsx';
import { lazy } from '#addin/ui/lazy.ts';

const UnsentNotice = lazy(async () => ({
  default: (await import('#addin/features/check-ins/unsent-notice.tsx')).UnsentNotice,
}));

/** What has not been sent; its code comes before there is something. */
export function Unsent() {
  const { unsent } = useCheckIns();
  useEffect(() => UnsentNotice.preload(), []);
  return (
    unsent.length > 0 && (
      <Suspense>
        <UnsentNotice />
      </Suspense>
    )
  );
}
