import type { Severity } from '../diagnostics/diagnostic.ts';
import type { Lang } from '../i18n/lang.ts';
import type { AgencyRegister } from './agency-register.ts';
import type { Plan } from './plan.ts';
import type { ProgressRecord } from './progress-record.ts';
import type { Template } from './template.ts';

export interface Settings {
  readonly lang: Lang | null;
  /** Whether "trước ngày D" includes D: false by law, true where the office accepts on D. */
  readonly beforeIncludesDay: boolean;
  /** Days left from which a deadline is near. */
  readonly dueSoonDays: number;
  /** Severities of rules that this office sets otherwise. */
  readonly rules: Readonly<Record<string, Severity | 'ignore'>>;
  readonly papers: PaperSettings;
}

/** What papers of the committee need and its plan does not say. */
export interface PaperSettings {
  /** The body above the committee: `Ủy ban nhân dân tỉnh Lạng Sơn`. */
  readonly superior: string | null;
  /** Where papers are signed, for plans that do not say it. */
  readonly place: string | null;
  /** Who gets letters and reports besides; one that begins with `Lưu:` says where they are kept. */
  readonly recipients: { readonly letter: readonly string[]; readonly report: readonly string[] };
  /** Null where the plan tells who signs. */
  readonly letterSigner: PaperSigner | null;
  readonly reportSigner: PaperSigner | null;
}

export interface PaperSigner {
  /** `KT. Trưởng Ban`, `Phó Trưởng Ban`: one entry a line. */
  readonly capacity: readonly string[];
  /** The post that the signer holds besides. */
  readonly post: string | null;
  readonly name: string | null;
}

export const DEFAULT_SETTINGS: Settings = {
  lang: null,
  beforeIncludesDay: false,
  dueSoonDays: 7,
  rules: {},
  papers: {
    superior: null,
    place: null,
    recipients: { letter: [], report: [] },
    letterSigner: null,
    reportSigner: null,
  },
};

/** A finding that the office took over from before and does not want to be told again. */
export interface KnownFinding {
  /** Its position in the file's list, from 0. */
  readonly index: number;
  readonly file: string;
  readonly rule: string;
  readonly at: string;
  readonly fingerprint: string;
}

/** An entry for the register that a plan brought along and nobody has taken over yet. */
export interface Proposal {
  readonly file: string;
  readonly list: 'agencies' | 'groups';
  /** Its position in the file's list, from 0. */
  readonly index: number;
  readonly id: string;
  /** The register has an entry of this id, which counts. */
  readonly isKnown: boolean;
}

/** All that a workspace says, read as far as it can be read. */
export interface Workspace {
  /** Absolute path of the folder that holds `plans/`. */
  readonly root: string;
  readonly settings: Settings;
  /** With what the plans propose for it. */
  readonly register: AgencyRegister;
  readonly proposals: readonly Proposal[];
  /** By year, then id. */
  readonly plans: readonly Plan[];
  /** By the file of the plan: an id may, by mistake, be written in two. */
  readonly progress: ReadonlyMap<string, readonly ProgressRecord[]>;
  /** Every progress file that was read, also one without a record, and the agency that it speaks for. */
  readonly progressFiles: readonly { readonly file: string; readonly agency: string }[];
  /** `plans/baseline.yaml`; empty without one. */
  readonly baseline: readonly KnownFinding[];
  /** The outlines of reports in `plans/templates/`; empty where they were not asked for. */
  readonly templates: readonly Template[];
}
