/**
 * First script of the page: what Excel calls when a cell computes. The build appends `CustomFunctions.associate` for each
 * function, from the same JSDoc that it makes the metadata from, so importing them is enough.
 */
import '../functions/functions';
