/** One section of the options. */
import type { ComponentType } from 'react';
import type { MessageKey } from '@/components/i18n/translator';

export interface OptionsSection {
  /** Its anchor: `options.html#skills`. */
  readonly id: string;
  readonly title: MessageKey;
  /** A line below the title that says what it is for. */
  readonly text?: MessageKey;
  /** All but title and line; shows nothing until what it needs was read. */
  readonly Body: ComponentType;
}
