import { expect, it } from 'vitest';
import { applySeverities } from '../../src/check/apply-severities.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';

const finding = (code: Diagnostic['code'], severity: Diagnostic['severity']): Diagnostic =>
  ({ code, severity, args: {}, file: 'plans/2016/plan.yaml', place: { path: [] } }) as Diagnostic;

it('severities of an office hold, but for what is fixed', () => {
  const findings = [
    finding('plan/gap', 'info'),
    finding('plan/lead-unstated', 'error'),
    finding('text/not-nfc', 'warning'),
    finding('schema/bad-date', 'error'),
  ];
  const set = { 'plan/gap': 'ignore', 'text/not-nfc': 'info', 'schema/bad-date': 'ignore' } as const;
  expect(applySeverities(findings, set)).toEqual([
    finding('plan/lead-unstated', 'error'),
    finding('text/not-nfc', 'info'),
    finding('schema/bad-date', 'error'),
  ]);
});
