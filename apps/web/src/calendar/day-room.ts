const [headPixels, numberPixels, sessionPixels] = [30, 32, 26];

/**
 * How many sessions a day of the month shows before *more*: as many as fit into its share of the grid's height in pixels, with
 * the line that says how many more there are. Known beforehand, nothing has to be drawn first to be measured.
 */
export function roomInDay(gridPixels: number, weeks: number): number {
  const day = (gridPixels - headPixels) / weeks - numberPixels;
  return Math.max(1, Math.floor(day / sessionPixels) - 1);
}
