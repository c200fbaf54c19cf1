/** The frame of every chart: its title, the picture, and the table that says the same. */
import { useId, type ReactNode } from 'react';
import { useSpeech } from '@/components/i18n/translator';

interface Props {
  readonly title: string;
  /** What it shows and how to read it. */
  readonly text?: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
  readonly children: ReactNode;
}

export function Chart({ title, text, head, rows, children }: Props) {
  const { t } = useSpeech();
  const id = useId();
  return (
    <figure className="card chart" aria-labelledby={id}>
      <figcaption>
        <h2 id={id}>{title}</h2>
        {text !== undefined && <p className="soft small">{text}</p>}
      </figcaption>
      {children}
      <details className="chart-table">
        <summary>{t('marketTable')}</summary>
        <table className="market-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {head.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(([first = '', ...rest]) => (
              <tr key={first}>
                <th scope="row">{first}</th>
                {rest.map((cell, i) => (
                  <td key={i}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </figure>
  );
}
