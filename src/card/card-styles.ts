import card from './card.css';
import tokens from './tokens.css';

/** Everything the card needs inside its shadow root, for `CSSStyleSheet.replaceSync`. */
export const cardStyles = `:host{all:initial}@media print{:host{display:none!important}}\n${tokens}\n${card}`;
