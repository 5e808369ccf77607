import type { DataPath } from '../diagnostics/diagnostic.ts';
import type { Template, TemplatePart } from '../model/template.ts';

interface PlacedPart {
  readonly path: DataPath;
  readonly part: TemplatePart;
}

/** Every part of a template, however deep, and where it stands. */
export function placedParts({ parts, annexes }: Pick<Template, 'parts' | 'annexes'>): readonly PlacedPart[] {
  return [...within(['parts'], parts), ...within(['annexes'], annexes)];
}

/** Every text of a template that may hold fields, and where it stands. */
export function templateTexts(template: Template): readonly { readonly path: DataPath; readonly text: string }[] {
  const { name, subject, opening, closing, recipients } = template;
  return [
    { path: ['name'], text: name },
    { path: ['subject'], text: subject },
    ...listed(['opening'], opening),
    ...placedParts(template).flatMap(({ path, part }) => [
      { path: [...path, 'heading'], text: part.heading },
      ...listed([...path, 'text'], part.text),
      { path: [...path, 'write'], text: part.write ?? '' },
    ]),
    ...listed(['closing'], closing),
    ...listed(['recipients'], recipients),
  ];
}

function within(path: DataPath, parts: readonly TemplatePart[]): readonly PlacedPart[] {
  return parts.flatMap((part, i) => {
    const own = [...path, i];
    return [{ path: own, part }, ...within([...own, 'parts'], part.parts)];
  });
}

/** A list of one may be written as a text: there the place of its entry is that of the text. */
function listed(path: DataPath, texts: readonly string[]) {
  return texts.map((text, i) => ({ path: [...path, i], text }));
}
