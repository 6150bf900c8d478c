import { sessionImportColumns, sessionKinds, type SessionImportColumn } from '@relais/contracts';
import { labelsOf } from '@relais/organisations';
import { translate } from '@relais/wording';

/** A status that a session may be imported in. */
export const importedStatuses = ['draft', 'tentative', 'confirmed'] as const;

/** Made on first use, like the labels of organisations. */
const once = <T>(make: () => T): (() => T) => {
  let made: T | undefined;
  return () => (made ??= make());
};

export const sessionKindLabels = once(() => labelsOf(sessionKinds, (code, reader) => translate(reader, `words.session_kind.${code}`)));
export const sessionStatusLabels = once(() => labelsOf(importedStatuses, (code, reader) => translate(reader, `words.session_status.${code}`)));
export const sessionColumnLabels = once(() => labelsOf<SessionImportColumn>(sessionImportColumns, (code, reader) => translate(reader, `session_import.column_${code}`)));
