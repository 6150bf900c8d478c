/** A change or a cancellation is told a minute later, so that one taken back, or corrected, is told once or not at all. */
export const undoMinutes = 1;
