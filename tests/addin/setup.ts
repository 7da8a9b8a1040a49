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

// Styles mean nothing without layout, but jsdom asks each rule about every element whose role or name is looked
// up, and hands on the hundreds of values of a theme, which takes longer than all else in a test.
CSSStyleSheet.prototype.insertRule = () => 0;
