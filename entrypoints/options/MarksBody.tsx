/** Options: the marks on the page. */
import { MarksSection } from '@/components/options/MarksSection';
import { useSpeech } from '@/components/i18n/translator';
import { LEVELS, levelIsOn, LOOKS, lookOf, settings } from '@/utils/store/settings';
import { useUndoable } from './use-undoable';

export function MarksBody() {
  const { t } = useSpeech();
  const [chosen, change] = useUndoable(settings);
  if (!chosen) return null;
  const kinds = LEVELS.map((level) => ({ level, on: levelIsOn(chosen, level), look: lookOf(chosen, level) }));
  return (
    <MarksSection
      on={chosen.marks}
      kinds={kinds}
      showOwn={chosen.showOwn === true}
      chips={chosen.chips === true}
      isDefault={kinds.every(({ level, on, look }) => on && look === LOOKS[level])}
      onSwitch={(marks) => {
        change(t('undoMarks'), (now) => ({ ...now, marks }));
      }}
      onKind={(level, on) => {
        change(t('undoMarks'), (now) => ({ ...now, kinds: { ...now.kinds, [level]: on } }));
      }}
      onLook={(level, look) => {
        change(t('undoLook'), (now) => ({ ...now, looks: { ...now.looks, [level]: look } }));
      }}
      onShowOwn={(showOwn) => {
        change(t('undoShown'), (now) => ({ ...now, showOwn }));
      }}
      onChips={(chips) => {
        change(t('undoShown'), (now) => ({ ...now, chips }));
      }}
      onReset={() => {
        change(t('undoLook'), (now) => ({ ...now, kinds: {}, looks: {} }), 'loud');
      }}
    />
  );
}
