import {useEffect, useState} from 'preact/hooks';
import {text} from '../locales/strings.ts';

/** Milliseconds the button says how the copying went. */
const SAID_FOR = 2500;

/** Copies what `text` gives and says whether that worked, in place. */
export function CopyButton({text: make, onCopy}: {text: () => string; onCopy: (text: string) => Promise<boolean>}) {
  const [copied, setCopied] = useState<boolean | null>(null);
  useEffect(() => {
    if (copied === null) return;
    const timer = setTimeout(() => setCopied(null), SAID_FOR);
    return () => clearTimeout(timer);
  }, [copied]);
  const label = copied === null ? 'copyCitation' : copied ? 'copied' : 'notCopied';
  return (
    <button type="button" class="plain" onClick={() => void onCopy(make()).then(setCopied, () => setCopied(false))}>
      <span role="status">{text(label)}</span>
    </button>
  );
}
