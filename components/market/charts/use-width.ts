/** The width that a chart has, so that its words keep their size at every one. */
import { useEffect, useRef, useState, type RefObject } from 'react';

/** Before the first measurement, and where nothing is laid out: a printed page. */
const USUAL = 640;

export function useWidth<T extends HTMLElement>(): [RefObject<T | null>, number] {
  const ref = useRef<T>(null);
  const [width, setWidth] = useState(USUAL);
  useEffect(() => {
    const element = ref.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth > 0) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => {
      observer.disconnect();
    };
  }, []);
  return [ref, width];
}
