import { useEffect, useRef } from "react";
import { useLocation } from "wouter";
import { TEKS_NAVIGASI } from "../../core/text/navigasi";
import { TEKS_UMUM } from "../../core/text/umum";
import { PLACES } from "../pages";

/** The place that answers an address: the root only exactly, every other also for its nested addresses. */
export function placeOf(location: string) {
  return PLACES.find((place) => location === place.path || (place.path !== "/" && location.startsWith(`${place.path}/`)));
}

/**
 * On arriving at another place: names the window after it, scrolls to the top and moves the focus to the content, so that the
 * keyboard and a screen reader begin there. Moving within a place (`/abk/:id`) leaves the focus alone.
 */
export function useArrival() {
  const content = useRef<HTMLDivElement>(null);
  const [location] = useLocation();
  const place = placeOf(location);
  const name = place?.name;
  const arrivedBefore = useRef(name);
  useEffect(() => {
    document.title = name ? `${TEKS_NAVIGASI.tempat[name]} · ${TEKS_UMUM.program}` : TEKS_UMUM.program;
    if (arrivedBefore.current === name) return;
    arrivedBefore.current = name;
    content.current?.scrollTo(0, 0);
    content.current?.focus({ preventScroll: true });
  }, [name]);
  return content;
}
