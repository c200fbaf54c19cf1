/** Options: the marks on the page. */
import { MarksSection } from '@/components/options/MarksSection';
import { useLocalItem } from '@/entrypoints/screen/use-local-item';
import { settings } from '@/utils/store/settings';

export function MarksBody() {
  const [chosen, change] = useLocalItem(settings);
  if (!chosen) return null;
  return (
    <MarksSection
      on={chosen.marks}
      onSwitch={(marks) => {
        change((current) => ({ ...current, marks }));
      }}
    />
  );
}
