/**
 * Takes an {@code Article}, gives {@code Findings}: pure functions, deterministic, offline. Its sub-packages are the hops, each
 * depending only on those before it: {@code text}, {@code syntax}, {@code gazetteer}, {@code mention}, {@code event}.
 */
@NullMarked
package org.demarche.extraction;

import org.jspecify.annotations.NullMarked;
