import type { Host } from '../host/host.ts';
import { FORMATS, type FormatName } from '../render/formats.ts';
import type { Renderer, View } from '../view/document.ts';
import type { GlobalOptions } from './global-options.ts';
import { renderOptions } from './write-output.ts';

/** What Excel knows UTF-8 by. */
const BYTE_ORDER_MARK = '\ufeff';

/** A view in a format, as it goes to a file, or to stdout where `file` is null. */
export async function rendered(
  host: Host,
  options: GlobalOptions,
  view: View,
  format: FormatName,
  file: string | null,
): Promise<string | Uint8Array> {
  const render: Renderer = await FORMATS[format].load();
  const content = await render(view, renderOptions(host, options, file));
  return options.bom && format === 'csv' ? BYTE_ORDER_MARK + content : content;
}
