/**
 * A component whose code is loaded when it is first drawn, with a skeleton in its place until then. React's own `lazy` shows what
 * it waited for no sooner than 300 ms after the placeholder (FALLBACK_THROTTLE_MS of react-dom): too late for a page that is here
 * in 20.
 */
import { useEffect, useState, type ComponentType } from 'react';

/** `load`: may be asked more than once. What it throws reaches the error boundary. */
export function late<Props extends object>(load: () => Promise<ComponentType<Props>>): ComponentType<Props> {
  let loaded: ComponentType<Props> | null = null;
  return function Late(props: Props) {
    const [Content, setContent] = useState(() => loaded);
    useEffect(() => {
      if (loaded) return;
      load().then(
        (content) => {
          loaded = content;
          setContent(() => content);
        },
        (error: unknown) => {
          setContent(() => {
            throw error;
          });
        },
      );
    }, []);
    return Content ? <Content {...props} /> : <div className="skeleton" aria-hidden="true" />;
  };
}
