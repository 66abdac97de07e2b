/**
 * Takes a folder and a few settings; gives a real Neo4j Community server in a process of its own, which ends with ours. Neo4j's jars (GPLv3)
 * are on that process's class path only, never on ours. Depends on the JDK and, to resolve those jars on first use, on MIMA.
 */
@NullMarked
package org.demarche.localdb;

import org.jspecify.annotations.NullMarked;
