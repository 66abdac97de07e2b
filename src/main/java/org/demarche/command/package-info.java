/**
 * The subcommands of {@code demarche.jar}, and how the service is put together for them. Takes a command line, gives an exit status:
 * 0 done, 1 some articles failed, 2 usage. Depends on everything.
 */
@NullMarked
package org.demarche.command;

import org.jspecify.annotations.NullMarked;
