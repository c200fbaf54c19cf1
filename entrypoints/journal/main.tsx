/** The journal. */
import '@/components/styles/options.css';
import '@/components/styles/journal.css';
import { JournalScreen } from '@/components/journal/JournalScreen';
import { mount } from '@/entrypoints/screen/mount';
import { useJournal } from './use-journal';

function Journal() {
  return <JournalScreen {...useJournal()} />;
}

mount('journalTitle', <Journal />);
