/** The extension's sign: a path that turns back to where it came from, over a line of text. Ornament. */
export function Logo() {
  return (
    <svg class="logo" viewBox="0 0 24 24" width="24" height="24" aria-hidden="true" focusable="false">
      <path class="path" d="M6 12.5V9.25A4.25 4.25 0 0 1 10.25 5h4.5a3.25 3.25 0 0 1 0 6.5H11M13.5 8.5l-3 3 3 3" />
      <path class="line" d="M5 19.5h14" />
    </svg>
  );
}
