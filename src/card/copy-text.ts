/**
 * Puts text on the clipboard; answers whether that worked. Pages served over plain http have no clipboard API: there a
 * selection in a field of ours is copied the old way, inside `root` so that the article is not touched.
 */
export async function copyText(text: string, root: ShadowRoot | HTMLElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copySelection(text, root);
  }
}

function copySelection(text: string, root: ShadowRoot | HTMLElement): boolean {
  const field = document.createElement('textarea');
  field.value = text;
  field.className = 'off-screen';
  const before = root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  root.append(field);
  field.select();
  const copied = document.execCommand('copy');
  field.remove();
  if (before instanceof HTMLElement) before.focus({preventScroll: true});
  return copied;
}
