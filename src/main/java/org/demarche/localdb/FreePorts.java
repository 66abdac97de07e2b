package org.demarche.localdb;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.stream.IntStream;

/** A port for Bolt and one for HTTP, free on the loopback addresses at the time of asking. */
record FreePorts(int bolt, int http) {
    private static final int TRIES = 100;
    private static final int CONNECT_MILLIS = 200;

    /**
     * The ports asked for or, where one is taken, the next free one; 0 asks for any.
     *
     * @throws LocalNeo4jException when the 100 from the one asked for on are all taken
     */
    static FreePorts from(int bolt, int http) {
        int freeBolt = next("demarche.neo4j.bolt-port", bolt, 0);
        return new FreePorts(freeBolt, next("demarche.neo4j.http-port", http, freeBolt));
    }

    private static int next(String name, int wanted, int taken) {
        return (wanted == 0 ? IntStream.generate(FreePorts::any).limit(TRIES) : IntStream.range(wanted, wanted + TRIES))
                .filter(port -> port != taken && port <= 65_535 && isFree(port))
                .findFirst()
                .orElseThrow(() -> new LocalNeo4jException("No port is free from " + wanted + " to "
                        + (wanted + TRIES - 1) + ": name another (--" + name + "=..., 0 for any)."));
    }

    private static int any() {
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new LocalNeo4jException("No port is free on the loopback address: " + e.getMessage(), e);
        }
    }

    /** A listener on the wildcard address leaves the loopback address bindable on some systems: so we also knock. */
    static boolean isFree(int port) {
        return canBind(port) && Arrays.stream(localhost()).noneMatch(address -> answers(address, port));
    }

    private static boolean canBind(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException taken) {
            return false;
        }
    }

    private static boolean answers(InetAddress address, int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress(address, port), CONNECT_MILLIS);
            return true;
        } catch (IOException nobody) {
            return false;
        }
    }

    private static InetAddress[] localhost() {
        try {
            return InetAddress.getAllByName("localhost");
        } catch (UnknownHostException e) {
            return new InetAddress[] {InetAddress.getLoopbackAddress()};
        }
    }
}
