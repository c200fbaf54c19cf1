/** What the script is to do, as the popup and the background tell it before they bring it in. No message the page's frames could see. */

/** `read` the page whatever it is, let its reader `point` at the description, or leave a `report` of its layout. */
export type Order = 'read' | 'point' | 'report';

/** Our own world's globals; the page sees none of them. */
const ORDER = 'order';
const REPORT = 'report';

type World = Partial<Record<symbol, unknown>>;

/** Takes the order; undefined where the browser brought the script in by itself. */
export function takeOrder(): Order | undefined {
  const world = globalThis as World;
  const order = world[Symbol.for(ORDER)];
  world[Symbol.for(ORDER)] = undefined;
  return order === 'read' || order === 'point' || order === 'report' ? order : undefined;
}

/** Leaves the report where `takeReport` finds it. */
export function leaveReport(report: string): void {
  (globalThis as World)[Symbol.for(REPORT)] = report;
}

/** Runs in the page, and so knows nothing of this file. */
export function placeOrder(order: Order): void {
  (globalThis as Partial<Record<symbol, unknown>>)[Symbol.for('order')] = order;
}

/** Runs in the page, and so knows nothing of this file. */
export function takeReport(): string {
  const report = (globalThis as Partial<Record<symbol, unknown>>)[Symbol.for('report')];
  return typeof report === 'string' ? report : '';
}
