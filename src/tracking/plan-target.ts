import type { Activity, Plan } from '../model/plan.ts';

/** What share of its own targets a plan asks for, and the activity that says so. */
export interface PlanTarget {
  readonly activity: Activity;
  /** From 1 to 100. */
  readonly percent: number;
}

/** `đạt 100% chỉ tiêu kế hoạch`: of the plan, not of one field or one group of people. */
const STATEMENT = /(?<!\d)(\d{1,3})\s?% (?:(?:các|số) )?chỉ tiêu (?:của )?kế hoạch/iu;

/** The first activity that states the share in so many words; null where none does, and nothing is supposed then. */
export function planTarget({ activities }: Plan): PlanTarget | null {
  for (const activity of activities) {
    const percent = Number(STATEMENT.exec(activity.title.normalize('NFC'))?.[1] ?? 0);
    if (percent >= 1 && percent <= 100) return { activity, percent };
  }
  return null;
}
