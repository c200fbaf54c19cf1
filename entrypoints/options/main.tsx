/** The options. */
import '@/components/styles/options.css';
import '@/components/styles/data.css';
import '@/components/styles/template.css';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { keepBackedUp } from '@/entrypoints/screen/backup-folder';
import { journal } from '@/entrypoints/screen/links';
import { mount } from '@/entrypoints/screen/mount';
import { history } from '@/entrypoints/screen/history';
import { SECTIONS } from './sections';

mount('optionsTitle', <OptionsScreen sections={SECTIONS} journalHref={journal()} />);
keepBackedUp(history);
