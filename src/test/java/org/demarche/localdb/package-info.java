/** Tests of {@link org.demarche.localdb}: {@code *IT} run the real server, from the jars in the folder that system property {@code demarche.neo4j.lib} names. */
@NullMarked
package org.demarche.localdb;

import org.jspecify.annotations.NullMarked;
