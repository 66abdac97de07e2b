/**
 * Takes a {@code ResolvedText}, gives meetings and statements with their dates and evidence. Depends on {@code extraction.mention} and
 * what lies before it.
 */
@NullMarked
package org.demarche.extraction.event;

import org.jspecify.annotations.NullMarked;
