/** Chromium's own side panel, which Playwright does not count among the pages: asked through the debugger. */
import type { Browser } from 'playwright-core';

export interface SidePanel {
  /** Whether it is open. */
  isOpen(): Promise<boolean>;
  /** What stands in the elements of this selector; none while it is closed. */
  texts(selector: string): Promise<readonly string[]>;
}

/** The panel of the browser's one window. */
export async function sidePanelOf(browser: Browser): Promise<SidePanel> {
  const session = await browser.newBrowserCDPSession();
  const target = async (): Promise<string | undefined> => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ url }) => url.endsWith('/sidepanel.html'))?.targetId;
  };
  return {
    isOpen: async () => (await target()) !== undefined,
    texts: async (selector) => {
      const targetId = await target();
      if (targetId === undefined) return [];
      const { sessionId } = await session.send('Target.attachToTarget', { targetId, flatten: false });
      const answer = new Promise<string>((resolve) => {
        session.once('Target.receivedMessageFromTarget', ({ message }) => {
          resolve(message);
        });
      });
      const expression = `[...document.querySelectorAll(${JSON.stringify(selector)})].map((one) => one.textContent)`;
      const asked = { id: 1, method: 'Runtime.evaluate', params: { expression, returnByValue: true } };
      await session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify(asked) });
      const { result } = JSON.parse(await answer) as { result: { result: { value: string[] } } };
      await session.send('Target.detachFromTarget', { sessionId });
      return result.result.value;
    },
  };
}
