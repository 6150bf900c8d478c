import { findSourceMap } from 'node:module';
import { fileURLToPath } from 'node:url';

/** A stack for `Error.prepareStackTrace`, with the places where TypeScript was written. */
export function asWritten(error, frames) {
  return [error, ...frames.map((frame) => `    at ${placeOf(frame)}`)].join('\n');
}

function placeOf(frame) {
  const file = frame.getFileName();
  const map = file?.startsWith('file:') && findSourceMap(file);
  if (!map) return frame;
  const { originalLine, originalColumn } = map.findEntry(frame.getLineNumber() - 1, frame.getColumnNumber() - 1);
  return `${frame}`.replace(/file:[^)]*/, `${fileURLToPath(file)}:${originalLine + 1}:${originalColumn + 1}`);
}
