import {useEffect, useState} from 'preact/hooks';

/** Milliseconds a live region stands empty first: screen readers pass over one that comes with its text. */
const PAUSE = 100;

/** Read out politely, and not shown: for what appears without taking the focus. */
export function LiveNote({text}: {text: string}) {
  const [said, setSaid] = useState('');
  useEffect(() => {
    setSaid('');
    const timer = setTimeout(() => setSaid(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return (
    <div class="unseen live" role="status">
      {said}
    </div>
  );
}
