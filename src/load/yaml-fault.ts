import type { FindingArgs, FindingCode } from '../i18n/finding-args.ts';

type YamlCode = Extract<FindingCode, `yaml/${string}`>;

/** One thing wrong with the YAML of a text, and its offsets there. */
export type YamlFault = {
  [C in YamlCode]: {
    readonly code: C;
    readonly args: FindingArgs[C];
    readonly pos: readonly [start: number, end: number];
  };
}[YamlCode];

/** The same fault, its offsets counted from further back. */
export function moved<F extends YamlFault>(fault: F, by: number): F {
  return { ...fault, pos: [fault.pos[0] + by, fault.pos[1] + by] };
}
