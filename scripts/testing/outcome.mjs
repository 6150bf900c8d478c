/** How many tests passed, failed and were skipped, what the failed ones said, and the names of the skipped and of those that passed at the second try only. */
export const nothing = { passed: 0, failed: 0, skipped: 0, findings: '', names: [], late: [] };

export function sum(outcomes) {
  return outcomes.reduce((all, one) => ({
    passed: all.passed + one.passed,
    failed: all.failed + one.failed,
    skipped: all.skipped + one.skipped,
    findings: [all.findings, one.findings].filter(Boolean).join('\n'),
    names: [...all.names, ...(one.names ?? [])],
    late: [...all.late, ...(one.late ?? [])],
  }), nothing);
}

export function counted({ passed, failed, skipped }) {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
