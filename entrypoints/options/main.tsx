/** The options. */
import '@/components/styles/options.css';
import { OptionsScreen } from '@/components/options/OptionsScreen';
import { mount } from '@/entrypoints/screen/mount';
import { useOptions } from './use-options';

function Options() {
  const props = useOptions();
  return props && <OptionsScreen {...props} />;
}

mount('optionsTitle', <Options />);
