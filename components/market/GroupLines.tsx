/** One group of a report: its lines, each with its figure as a bar, and what else is said of it. */
import { useState } from 'react';
import type { Group, Line, Part } from '@/utils/market/document';
import { share } from '@/utils/market/figure';
import { FigureLink } from './FigureLink';
import { MoreLess } from './MoreLess';
import { useMarket } from './market-context';
import { ShareBar } from './ShareBar';

export function GroupLines({ group: { title, note, lines, all } }: { readonly group: Group }) {
  const [whole, setWhole] = useState(false);
  const more = all.length - lines.length;
  return (
    <div className="report-group">
      {title !== null && <h3>{title}</h3>}
      {note !== null && <p className="soft">{note}</p>}
      {lines.length > 0 && (
        <ul>
          {(whole ? all : lines).map((line) => (
            <LineRow key={line.label} line={line} />
          ))}
        </ul>
      )}
      {more > 0 && <MoreLess more={more} whole={whole} onWhole={setWhole} />}
    </div>
  );
}

function LineRow({ line: { label, figure, details } }: { readonly line: Line }) {
  const { words } = useMarket();
  return (
    <li className="report-line" data-figure={figure !== null}>
      <span className="report-label">{label}</span>
      {figure && (
        <>
          <ShareBar n={figure.n} of={figure.of} />
          <FigureLink of={{ evidence: figure.evidence }} label={label}>
            {words.percent(share(figure))}{' '}
            <span className="soft">{words.t('marketOfShort', words.number(figure.n), words.number(figure.of))}</span>
          </FigureLink>
        </>
      )}
      {details.length > 0 && (
        <span className="report-details">
          {details.map((parts, i) => (
            <span key={i}>
              {parts.map((part, j) => (
                <PartText key={j} part={part} />
              ))}
            </span>
          ))}
        </span>
      )}
    </li>
  );
}

function PartText({ part }: { readonly part: Part }) {
  if (typeof part === 'string') return part;
  const { text, ...of } = part;
  return <FigureLink of={of}>{text}</FigureLink>;
}
