import { UsageError } from '../diagnostics/errors.ts';
import type { Host } from '../host/host.ts';
import { FORMATS, type Format, type FormatName } from '../render/formats.ts';
import type { Renderer, View } from '../view/document.ts';
import type { GlobalOptions } from './global-options.ts';
import { renderOptions } from './write-output.ts';

/** What Excel knows UTF-8 by. */
const BYTE_ORDER_MARK = '\ufeff';

/**
 * A view in a format, as it goes to a file, or to stdout where `file` is null.
 *
 * @throws UsageError where the view has nothing that the format draws
 */
export async function rendered(
  host: Host,
  options: Omit<GlobalOptions, 'format'>,
  view: View,
  format: FormatName,
  file: string | null,
): Promise<string | Uint8Array> {
  expectDrawn(format, view);
  const render: Renderer = await FORMATS[format].load();
  const content = await render(view, renderOptions(host, options, file));
  return options.bom && format === 'csv' ? BYTE_ORDER_MARK + content : content;
}

/** @throws UsageError where a view has nothing that the format draws; null is a view of what was changed, which has but words */
export function expectDrawn(format: FormatName, view: View | null): void {
  const { draws }: Format = FORMATS[format];
  if (draws && !view?.[draws.part]) throw new UsageError('usage/no-calendar', { format, commands: draws.commands });
}

/** Whether a format has anything to show of a view. */
export function showsSomething(format: FormatName, view: View): boolean {
  const { draws }: Format = FORMATS[format];
  return !draws || view[draws.part]?.().entries.length !== 0;
}

/** Says what of a view has no place in a format. */
export async function tellLeftOut(host: Host, view: View, format: FormatName): Promise<void> {
  const { draws }: Format = FORMATS[format];
  const leftOut = draws && view[draws.part]?.().leftOut;
  if (leftOut) await host.stderr.write(`${leftOut}\n`);
}
