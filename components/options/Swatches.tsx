/** A choice of looks, each shown as what it is: radio buttons that look like marks. */
import { useId } from 'react';
import { partsOf, type Look } from '@/utils/page/look';

interface Props<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly name: string; readonly look: Look }[];
  readonly chosen: T;
  readonly onChoose: (value: T) => void;
}

export function Swatches<T extends string>({ label, options, chosen, onChoose }: Props<T>) {
  const group = useId();
  return (
    <div className="swatches" role="radiogroup" aria-labelledby={`${group}-label`}>
      <span id={`${group}-label`} className="soft small swatches-label">
        {label}
      </span>
      {options.map(({ value, name, look }) => {
        const { line, tint } = partsOf(look);
        return (
          <label key={value} className="swatch">
            <input
              type="radio"
              className="visually-hidden"
              name={group}
              value={value}
              checked={value === chosen}
              onChange={() => {
                onChoose(value);
              }}
            />
            <span className={`look ${line} ${tint}`}>{name}</span>
          </label>
        );
      })}
    </div>
  );
}
