import { Suspense, lazy } from 'react';
import { useCheckIns } from '#addin/features/check-ins/check-ins-context.tsx';

const UnsentNotice = lazy(async () => ({
  default: (await import('#addin/features/check-ins/unsent-notice.tsx')).UnsentNotice,
}));

/** What has not been sent; its code comes when there is something. */
export function Unsent() {
  const { unsent } = useCheckIns();
  return (
    unsent.length > 0 && (
      <Suspense>
        <UnsentNotice />
      </Suspense>
    )
  );
}
