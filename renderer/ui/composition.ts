/**
 * Keeps every key that belongs to a sign being put together (dead keys, input methods) from anything that would act on it: its Enter takes a
 * proposal and commits no cell, its arrows choose among proposals and leave no field. The engine itself still hears them.
 */
export function guardComposition(): void {
  window.addEventListener(
    "keydown",
    (event) => {
      if (event.isComposing) event.stopImmediatePropagation();
    },
    true,
  );
}

/** A key as far as it is looked at here. */
interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
}

/** Whether a key begins a sign that is put together from several, which needs a field before it comes. */
export function beginsComposition({ key, ctrlKey, metaKey, altKey }: Key): boolean {
  return (key === "Dead" || key === "Process") && !ctrlKey && !metaKey && !altKey;
}
