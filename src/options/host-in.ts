/** The host name in what a reader typed, an address or a bare name; `null` where there is none. */
export function hostIn(typed: string): string | null {
  const trimmed = typed.trim();
  if (trimmed === '' || /\s/.test(trimmed)) return null;
  try {
    const {hostname, protocol} = new URL(/^[a-z][a-z\d+.-]*:\/\//i.test(trimmed) ? trimmed : `https://${trimmed}`);
    return /^https?:$/.test(protocol) && hostname !== '' ? hostname : null;
  } catch {
    return null;
  }
}
