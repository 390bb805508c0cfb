// As much of the frameworks' types as the test pages use: their own would be installed for nothing else.
declare module '*.svelte';

declare module 'react' {
  export type ReactNode = object | string | number | null | ReactNode[];
  export function createElement(
    type: string | (() => ReactNode),
    props?: object | null,
    ...children: ReactNode[]
  ): object;
  export function useState<T>(first: () => T): [T, (next: T) => void];
}

declare module 'react-dom' {
  export function flushSync(change: () => void): void;
}

declare module 'react-dom/client' {
  import type {ReactNode} from 'react';
  export function createRoot(
    element: Element,
    options?: {onUncaughtError?: (error: unknown) => void},
  ): {render(node: ReactNode): void};
  export function hydrateRoot(
    element: Element,
    node: ReactNode,
    options?: {onUncaughtError?: (error: unknown) => void; onRecoverableError?: (error: unknown) => void},
  ): object;
}

declare module 'react-dom/server' {
  import type {ReactNode} from 'react';
  export function renderToString(node: ReactNode): string;
}
