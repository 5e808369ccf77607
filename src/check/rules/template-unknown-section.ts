import { isUnder, meantId } from '../../model/plan.ts';
import type { Rule } from '../rule.ts';
import { placedParts } from '../template-texts.ts';

/** A part that is narrowed to a section which no plan has would stay empty. */
export const templateUnknownSection: Rule<'template/unknown-section'> = {
  id: 'template/unknown-section',
  severity: 'error',
  *check({ templates, plans }) {
    const ids = plans.flatMap(({ sections, activities }) => [...sections, ...activities].map(({ id }) => id));
    for (const template of templates)
      for (const { path, part } of placedParts(template))
        for (const [i, found] of part.sections.entries())
          if (!ids.some((id) => isUnder(id, found)))
            yield {
              file: template.file,
              path: [...path, 'sections', i],
              args: { found, nearest: meantId(found, ids) },
            };
  },
};
