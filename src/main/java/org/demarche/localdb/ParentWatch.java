package org.demarche.localdb;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import sun.misc.Signal;
import sun.misc.SignalHandler;

/**
 * Runs Neo4j in the child process for as long as the parent holds the other end of standard input: however the parent ends, even by
 * SIGKILL, the pipe breaks, and Neo4j's own shutdown hook closes the store. Stands alone, because it is the only class of ours on the child's class path.
 */
public final class ParentWatch {
    /** Sent by the parent once Neo4j has set its own signal handlers: from then on Ctrl-C is the parent's to handle. */
    static final int LEAVE_CTRL_C_TO_PARENT = 'c';

    private static final String NEO4J = "org.neo4j.server.CommunityEntryPoint";
    private static final long STOP_MILLIS = 30_000;

    private ParentWatch() {}

    public static void main(String[] arguments) throws Throwable {
        daemon("parent-watch", ParentWatch::endWithParent);
        try {
            Class.forName(NEO4J).getMethod("main", String[].class).invoke(null, (Object) arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause() == null ? e : e.getCause();
        }
    }

    private static void endWithParent() {
        listen();
        daemon("parent-watch-halt", ParentWatch::haltIfStopHangs);
        System.exit(0);
    }

    private static void listen() {
        try {
            for (int order = System.in.read(); order >= 0; order = System.in.read()) {
                if (order == LEAVE_CTRL_C_TO_PARENT) {
                    Signal.handle(new Signal("INT"), SignalHandler.SIG_IGN);
                }
            }
        } catch (IOException brokenPipe) {
            // means the same as its end: the parent is gone
        }
    }

    private static void haltIfStopHangs() {
        try {
            Thread.sleep(STOP_MILLIS);
        } catch (InterruptedException nobodyDoes) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(1);
    }

    private static void daemon(String name, Runnable work) {
        Thread thread = new Thread(work, name);
        thread.setDaemon(true);
        thread.start();
    }
}
