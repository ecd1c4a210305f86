import { useEffect, useRef } from "react";

/**
 * What is done when a place goes while a field of it is still being typed in: a page that is changed or a preview that is closed by a key
 * takes the field away without its being left.
 */
export function useOnLeaving(save: () => void): void {
  const latest = useRef(save);
  useEffect(() => {
    latest.current = save;
  });
  useEffect(() => () => latest.current(), []);
}
