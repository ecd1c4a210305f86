/** Height of the line of notices at the bottom of the window, in pixels. */
export const NOTICES_HEIGHT = 31;

/** What floats keeps away from the edges of the window, and from the line of notices, which would cover it. Pixels. */
export const FLOAT_PADDING = { top: 8, left: 8, right: 8, bottom: NOTICES_HEIGHT + 6 };
