/** Keeps keys that belong to an input method away from every handler of the page; what the browser does with them stays.
 *  Safari sends the committing Enter with `isComposing` false and only the key code 229 (ux.md, IME-1). */
export function guardInputMethod(target: EventTarget): void {
  target.addEventListener('keydown', stopWhileComposing, { capture: true });
}

export function belongsToInputMethod(event: { isComposing: boolean; keyCode: number }): boolean {
  return event.isComposing || event.keyCode === 229;
}

function stopWhileComposing(event: Event): void {
  if (event instanceof KeyboardEvent && belongsToInputMethod(event)) event.stopPropagation();
}

guardInputMethod(window);
