const [headPixels, numberPixels, sessionPixels] = [30, 32, 26];

/**
 * How many lines a day of the month has, in its share of the grid's height in pixels: sessions, and where they are more than fit, a
 * last line that says how many more. Known beforehand, nothing has to be drawn first to be measured.
 */
export function linesInDay(gridPixels: number, weeks: number): number {
  const day = (gridPixels - headPixels) / weeks - numberPixels;
  return Math.max(2, Math.floor(day / sessionPixels));
}
