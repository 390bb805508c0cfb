/** Listens until the signal aborts, and only to the reader: events a script dispatches are not acted on. */
export function listen<K extends keyof DocumentEventMap>(
  target: EventTarget,
  type: K,
  listener: (event: DocumentEventMap[K]) => void,
  signal: AbortSignal,
  options: AddEventListenerOptions = {},
): void {
  target.addEventListener(type, (event) => event.isTrusted && listener(event as DocumentEventMap[K]), {
    passive: true,
    ...options,
    signal,
  });
}
