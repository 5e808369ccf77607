import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fieldsIn, fillFields, TEMPLATE_FIELDS, type TemplateField } from '../../src/model/template.ts';

const values = Object.fromEntries(TEMPLATE_FIELDS.map((field) => [field, `<${field}>`])) as Record<
  TemplateField,
  string
>;

describe('the fields of an outline', () => {
  it.each([
    ['năm {year}, {next-year}', 'năm <year>, <next-year>'],
    ['{yaer} { year } {}', '{yaer} { year } {}'],
    ['{{year}} { {year', '{<year>} { {year'],
    // Words that every object of JavaScript has are no fields.
    ['{constructor} {__proto__} {toString}', '{constructor} {__proto__} {toString}'],
  ])('%s', (text, filled) => expect(fillFields(text, values)).toBe(filled));

  it('are filled in once: what is filled in is no field again', () => {
    expect(fillFields('{sender}', { ...values, sender: 'Sở {year}' })).toBe('Sở {year}');
  });

  it('are all that changes', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...TEMPLATE_FIELDS.map((field) => `{${field}}`)))),
        (parts) => {
          const text = parts.join('');
          const known = fieldsIn(text).filter((name) => (TEMPLATE_FIELDS as readonly string[]).includes(name));
          const same = Object.fromEntries(TEMPLATE_FIELDS.map((field) => [field, `{${field}}`]));
          expect(fillFields(text, same as typeof values)).toBe(text);
          if (known.length === 0) expect(fillFields(text, values)).toBe(text);
        },
      ),
    );
  });
});
