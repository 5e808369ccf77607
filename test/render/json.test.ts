import fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderJson } from '../../src/render/json.ts';
import { renderNdjson } from '../../src/render/ndjson.ts';
import type { Data } from '../../src/view/document.ts';
import { anyText } from './any-text.ts';
import { viewOf } from './view-of.ts';

const data: Data = {
  kind: 'obligations',
  envelope: { asOf: '2016-06-10', plan: '2016' },
  fields: ['activity', 'lead', 'deadline', 'event'],
  items: [
    { lead: ['so-noi-vu'], deadline: null, activity: 'II.1', hidden: 1 },
    { activity: 'II.2', lead: [], event: { from: '2016-11-15', to: '2016-12-15' } },
  ],
};

test('JSON: envelope before items, every field in order, what is missing is null', () => {
  expect(renderJson(viewOf([], data))).toBe(`{
  "schemaVersion": 1,
  "kind": "obligations",
  "asOf": "2016-06-10",
  "plan": "2016",
  "items": [
    {
      "activity": "II.1",
      "lead": [
        "so-noi-vu"
      ],
      "deadline": null,
      "event": null
    },
    {
      "activity": "II.2",
      "lead": [],
      "deadline": null,
      "event": {
        "from": "2016-11-15",
        "to": "2016-12-15"
      }
    }
  ]
}
`);
});

test('NDJSON: one compact item a line, nothing for no items', () => {
  expect(renderNdjson(viewOf([], data))).toBe(`{"activity":"II.1","lead":["so-noi-vu"],"deadline":null,"event":null}
{"activity":"II.2","lead":[],"deadline":null,"event":{"from":"2016-11-15","to":"2016-12-15"}}
`);
  expect(renderNdjson(viewOf([], { ...data, items: [] }))).toBe('');
});

test('any text comes back, on one line, and does nothing to a terminal', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      const view = viewOf([], { ...data, fields: ['text'], items: [{ text }] });
      const line = renderNdjson(view);
      expect(JSON.parse(line)).toEqual({ text });
      expect(JSON.parse(renderJson(view)).items).toEqual([{ text }]);
      expect(line.slice(0, -1)).not.toMatch(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
    }),
  );
});
