/** A button that cannot be used now and says so, but is still reached by the keyboard and shows its hint. Spread into its properties. */
export function looksDisabled(disabled: boolean): { readonly "aria-disabled": boolean; readonly "data-disabled"?: true } {
  return disabled ? { "aria-disabled": true, "data-disabled": true } : { "aria-disabled": false };
}
