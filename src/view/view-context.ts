import type { Words } from '../i18n/words.ts';
import type { Plan } from '../model/plan.ts';
import type { Workspace } from '../model/workspace.ts';
import type { IsoDate } from '../time/window.ts';

/** What every view of a plan is built from. */
export interface ViewContext {
  readonly words: Words;
  readonly workspace: Workspace;
  readonly plan: Plan;
  readonly asOf: IsoDate;
}
