/**
 * How the card looks. No animation and no transition: `document.getAnimations()` would hand the page an element of the
 * closed root. The width and the line of what the user has are fixed, so that the size tells nothing of them.
 */
export const CARD_STYLE = `
:host { all: initial !important; display: block !important; position: fixed !important; inset: 0 auto auto 0 !important;
  width: 0 !important; height: 0 !important; z-index: 2147483647 !important; }
section { --ground: #ffffff; --words: #1a1d21; --soft: #545b64; --line: #8a929c; --press: #eef1f4; --link: #0b57c4;
  box-sizing: border-box; position: fixed; left: 0; top: 0; width: min(320px, calc(100vw - 16px));
  max-height: calc(100vh - 16px); overflow-y: auto; padding: 12px 14px; border: 1px solid var(--line); border-radius: 10px;
  background: var(--ground); color: var(--words); box-shadow: 0 6px 24px rgb(0 0 0 / 0.28);
  font: 14px/1.45 system-ui, sans-serif; text-align: start; cursor: default; user-select: none; -webkit-user-select: none; }
section.dark { --ground: #23272e; --words: #f1f3f5; --soft: #b4bcc6; --line: #7b8592; --press: #353b45; --link: #9cc4ff; }
section:focus { outline: none; }
section:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
[data-t]::before { content: attr(data-t); }
.head { display: flex; align-items: start; gap: 8px; }
h2 { flex: 1; margin: 0; font-size: 16px; line-height: 1.3; font-weight: 650; overflow-wrap: anywhere; }
p { margin: 6px 0 0; overflow-wrap: anywhere; }
b { font-weight: 400; color: var(--soft); margin-inline-end: 6px; }
q { display: block; quotes: none; margin-top: 2px; padding-inline-start: 8px; border-inline-start: 3px solid var(--line);
  color: var(--soft); font-style: italic; }
.own { height: 21px; overflow: hidden; white-space: nowrap; text-overflow: ellipsis; font-weight: 600; }
.own + .own { margin-top: 0; font-weight: 400; }
.asking { margin-top: 10px; }
.asking + .actions { margin-top: 6px; }
.actions { display: flex; flex-wrap: wrap; gap: 6px; margin-top: 10px; }
button { font: inherit; color: var(--words); background: var(--ground); border: 1px solid var(--line); border-radius: 7px;
  min-height: 32px; padding: 4px 10px; margin: 0; cursor: pointer; }
button:hover { background: var(--press); }
button:focus-visible { outline: 2px solid var(--link); outline-offset: 1px; }
button[aria-disabled] { color: var(--soft); border-style: dashed; cursor: default; }
button.close { border-color: transparent; min-width: 32px; padding: 0; font-size: 18px; line-height: 1; }
.notice:not([data-t]) { display: none; }
.notice { display: flex; align-items: center; justify-content: space-between; gap: 8px; color: var(--soft); }
@media (forced-colors: active) {
  section { --line: CanvasText; --soft: CanvasText; border-width: 2px; }
  button[aria-disabled] { color: GrayText; border-color: GrayText; }
  section:focus-visible, button:focus-visible { outline-color: Highlight; }
}
@media print { section { display: none; } }
`;
