import type { Fill } from './file-types.ts';

export type { Fill } from './file-types.ts';

/** The reports that have an outline, and what its file is called. */
export const TEMPLATE_REPORTS = ['interim', 'final'] as const;
export type TemplateReport = (typeof TEMPLATE_REPORTS)[number];

export function templateFile(report: TemplateReport): string {
  return `plans/templates/report-${report}.yaml`;
}

/** What stands in braces in the texts of a template: `{year}`. */
export const TEMPLATE_FIELDS = ['year', 'next-year', 'plan', 'plan-title', 'sender', 'committee', 'as-of'] as const;
export type TemplateField = (typeof TEMPLATE_FIELDS)[number];

/** The outline of a report: what is printed as it stands, what is filled in, what people write. */
export interface Template {
  readonly file: string;
  readonly name: string;
  readonly subject: string;
  readonly opening: readonly string[];
  readonly parts: readonly TemplatePart[];
  readonly closing: readonly string[];
  readonly recipients: readonly string[];
  readonly annexes: readonly TemplatePart[];
}

export interface TemplatePart {
  readonly heading: string;
  readonly text: readonly string[];
  readonly fill: Fill | null;
  /** Sections of the plan to which the fill is narrowed; empty for all. */
  readonly sections: readonly string[];
  readonly write: string | null;
  readonly parts: readonly TemplatePart[];
}

/** The fields that a text names, known or not. */
export function fieldsIn(text: string): readonly string[] {
  return [...text.matchAll(FIELD)].map(([, name]) => name as string);
}

/** A text with its fields filled in; what is no field stays as it is written. */
export function fillFields(text: string, values: Readonly<Record<TemplateField, string>>): string {
  return text.replace(FIELD, (written, name: string) =>
    Object.hasOwn(values, name) ? values[name as TemplateField] : written,
  );
}

const FIELD = /\{([^{}]*)\}/g;
