import { windowState, windowStates, type WindowState } from "../../core/contract/window-state";
import type { ArahSkala } from "../../core/menu";

/** A rectangle on the screens of a machine, in the pixels that the system counts. */
export interface Rectangle {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** The smallest window that is remembered and made. */
export const SMALLEST = { width: 800, height: 500 } as const;

/** How large everything may be drawn, as parts of the usual size. */
export const SCALES = [0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2] as const;

/** Height of the strip by which a window is moved, and the width of it that must be in reach. */
const STRIP = { width: 160, height: 32 } as const;

/** The states that a file holds, by data file; what is no state counts as none. */
export function readStates(text: string): Readonly<Record<string, WindowState>> {
  const parsed = windowStates.safeParse(parse(text));
  if (!parsed.success) return {};
  return Object.fromEntries(
    Object.entries(parsed.data).flatMap(([file, told]) => {
      const state = windowState.safeParse(told);
      return state.success ? [[file, state.data] as const] : [];
    }),
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}

/**
 * Where a window may stand: as it stood, no larger than its screen. Null when the strip by which it is moved is in reach on no screen any
 * more: one was taken away, or counts otherwise now.
 *
 * @param screens the parts of the screens that windows may use
 */
export function placeOnScreens(place: Rectangle, screens: readonly Rectangle[]): Rectangle | null {
  const strip = { x: place.x, y: place.y, width: place.width, height: STRIP.height };
  const screen = screens.find((one) => overlap(strip, one).width >= STRIP.width && overlap(strip, one).height >= STRIP.height);
  if (!screen) return null;
  return {
    ...place,
    width: Math.max(SMALLEST.width, Math.min(place.width, screen.width)),
    height: Math.max(SMALLEST.height, Math.min(place.height, screen.height)),
  };
}

function overlap(one: Rectangle, other: Rectangle): Pick<Rectangle, "width" | "height"> {
  return {
    width: Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x),
    height: Math.min(one.y + one.height, other.y + other.height) - Math.max(one.y, other.y),
  };
}

/** The next scale in a direction; at the end of them the same. */
export function nextScale(scale: number, direction: ArahSkala): number {
  if (direction === "asal") return 1;
  const further = direction === "perbesar" ? SCALES.find((one) => one > scale + 0.01) : SCALES.findLast((one) => one < scale - 0.01);
  return further ?? scale;
}

/** The page that an address of the window names, without what was searched for on it; the first page for what is none. */
export function pageOf(url: string): string {
  const page = (url.split("#")[1] ?? "").split("?")[0] ?? "";
  return windowState.shape.halaman.safeParse(page).success ? page : "/";
}
