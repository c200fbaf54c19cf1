/** The text that was selected when the script was brought in. */
import { pageAddress } from '@/entrypoints/board/sight';
import { selectedElements } from '@/utils/boards/layers/selection';

/** Less is a word that was double-clicked, or a title. */
const SHORTEST = 200;

/** The selected elements for as long as the page shows them at this address; nothing where too little was selected. */
export function selectionHere(): () => readonly Element[] {
  const selection = getSelection();
  if (selection === null || selection.toString().trim().length < SHORTEST) return () => [];
  const elements = selectedElements(selection);
  const { href } = pageAddress();
  return () => (pageAddress().href === href ? elements.filter((element) => element.isConnected) : []);
}
