import { useState } from 'react';
import type { Place } from '#addin/host/places.ts';
import { pathTo } from '#addin/host/places.ts';
import { Button } from './button.tsx';
import { useAnnounce } from './announcer.tsx';
import { useSurroundings } from './surroundings.tsx';

/** Copies a link that opens the place in this kind of host; shows it where copying is forbidden. */
export function CopyLink({ to }: { to: Place }) {
  const { host, words } = useSurroundings();
  const announce = useAnnounce();
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none');
  const link = host.linkTo(pathTo(to));
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(link);
      setOutcome('copied');
      announce(words.common.linkCopied);
    } catch {
      setOutcome('refused');
    }
  };
  return (
    <>
      <Button appearance="subtle" size="small" onClick={() => void copy()}>
        {outcome === 'copied' ? words.common.linkCopied : words.common.copyLink}
      </Button>
      {outcome === 'refused' && (
        <label>
          {words.common.linkNotCopied}{' '}
          <input readOnly value={link} onFocus={(event) => event.target.select()} />
        </label>
      )}
    </>
  );
}
