import { nearest } from '../../i18n/nearest.ts';
import { fieldsIn, TEMPLATE_FIELDS } from '../../model/template.ts';
import type { Rule } from '../rule.ts';
import { templateTexts } from '../template-texts.ts';

/** What stands in braces is filled in: a name that nobody knows would be printed as it is written. */
export const templateUnknownField: Rule<'template/unknown-field'> = {
  id: 'template/unknown-field',
  severity: 'error',
  *check({ templates }) {
    for (const template of templates)
      for (const { path, text } of templateTexts(template))
        for (const found of new Set(fieldsIn(text)))
          if (!TEMPLATE_FIELDS.some((known) => known === found))
            yield {
              file: template.file,
              path,
              args: { found, nearest: nearest(found, TEMPLATE_FIELDS)[0] ?? null, known: TEMPLATE_FIELDS },
            };
  },
};
