package org.demarche.localdb;

import java.net.URI;

/**
 * The database that another process of ours runs on a folder.
 *
 * @param pid the process that holds the folder, not the server's own
 */
public record Running(URI boltUri, URI browserUri, String username, String password, long pid) {}
