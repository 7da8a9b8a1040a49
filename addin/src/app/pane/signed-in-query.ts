import type { Host } from '#addin/host/host.ts';

/** Whether the person is signed in: asked once, and again when they want to. */
export const signedInQuery = (host: Host) => ({
  queryKey: ['signed-in'],
  queryFn: async () => {
    await host.getToken();
    return true;
  },
  staleTime: Number.POSITIVE_INFINITY,
  retry: false,
  // A refusal from before the first frame stands until the person tries again.
  retryOnMount: false,
});
