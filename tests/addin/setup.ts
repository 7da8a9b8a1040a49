import '@testing-library/jest-dom/jest-globals';
import { configure } from '@testing-library/react';

// What loads late is compiled on the way, on a machine that is busy with other tests.
configure({ asyncUtilTimeout: 5_000 });

// jsdom lays nothing out, so nothing ever comes near the screen.
class NeverInView {
  observe(): void {}
  unobserve(): void {}
  disconnect(): void {}
  takeRecords(): [] {
    return [];
  }
  readonly root = null;
  readonly rootMargin = '';
  readonly scrollMargin = '';
  readonly thresholds = [];
}
globalThis.IntersectionObserver = NeverInView;

// jsdom draws nothing, and says so at length whenever axe looks for icons in a text.
HTMLCanvasElement.prototype.getContext = () => null;

// jsdom knows <dialog>, but does not open it.
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true;
};
HTMLDialogElement.prototype.close = function close() {
  this.open = false;
  this.dispatchEvent(new Event('close'));
};

// Griffel's rules mean nothing without layout, but jsdom asks each about every element whose role or name is
// looked up, which takes longer than all else in a test.
const probe = document.head.appendChild(document.createElement('style'));
if (!probe.sheet) throw new Error('A style element has no sheet.');
const sheets = Object.getPrototypeOf(probe.sheet) as CSSStyleSheet;
probe.remove();
const insertRule: (this: CSSStyleSheet, rule: string, index?: number) => number = Reflect.get(
  sheets,
  'insertRule',
);
sheets.insertRule = function insertUnlessGriffels(this: CSSStyleSheet, rule, index) {
  const owner = this.ownerNode;
  const isGriffels = owner instanceof HTMLElement && owner.dataset['makeStylesBucket'];
  return isGriffels ? 0 : insertRule.call(this, rule, index);
};
