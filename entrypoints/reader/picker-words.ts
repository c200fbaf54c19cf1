/** What the picker says, in the browser's language. */
import { browser } from 'wxt/browser';
import type { PickerWords } from '@/utils/page/picker';

export function pickerWords(): PickerWords {
  const { i18n } = browser;
  return {
    language: i18n.getMessage('lang'),
    title: i18n.getMessage('pickerTitle'),
    hint: i18n.getMessage('pickerHint'),
    larger: i18n.getMessage('pickerLarger'),
    smaller: i18n.getMessage('pickerSmaller'),
    take: i18n.getMessage('pickerTake'),
    cancel: i18n.getMessage('cancel'),
    current: (words, start) => i18n.getMessage('pickerCurrent', [String(words), start]),
  };
}
