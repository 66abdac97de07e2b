/**
 * The words of the domain: parties, meetings, statements, and the evidence for each. Records only; what one article says is
 * {@link org.demarche.diplomacy.Findings}, whose JSON is fixed (src/docs/findings.md). Depends on {@code article}.
 */
@NullMarked
package org.demarche.diplomacy;

import org.jspecify.annotations.NullMarked;
