package org.demarche.localdb;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;

/**
 * Asks a server over <a href="https://neo4j.com/docs/bolt/current/">Bolt 5.2</a> whether it answers, lets us in and has its database: three messages, so that
 * this package needs no driver.
 */
record BoltProbe(String host, int port) {
    private static final byte[] HANDSHAKE = {
        0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 2, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int HELLO = 0x01;
    private static final int LOGON = 0x6A;
    private static final int RUN = 0x10;
    private static final int SUCCESS = 0x70;
    /** The first query of a server that just started, on a busy machine, takes seconds. */
    private static final int TIMEOUT_MILLIS = 30_000;

    static BoltProbe at(URI bolt) {
        return new BoltProbe(bolt.getHost(), bolt.getPort());
    }

    /** Whether a Bolt server listens there. */
    boolean answers() {
        try (Socket socket = open()) {
            return socket.isConnected();
        } catch (IOException notYet) {
            return false;
        }
    }

    /**
     * Logs in and runs a query on database {@code neo4j}: a mere BEGIN succeeds even when that database is down.
     *
     * @return what the server refused it with, as {@code Neo.ClientError...} and its message; empty when it did not
     * @throws IOException when nobody answers, or not in Bolt
     */
    Optional<String> refusal(String username, String password) throws IOException {
        try (Socket socket = open()) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            Optional<String> refusal = ask(out, in, message(HELLO, Map.of("user_agent", "demarche-localdb/1")));
            if (refusal.isEmpty()) {
                refusal = ask(
                        out,
                        in,
                        message(LOGON, Map.of("scheme", "basic", "principal", username, "credentials", password)));
            }
            return refusal.isEmpty()
                    ? ask(out, in, message(RUN, "RETURN 1", Map.of(), Map.of("db", "neo4j")))
                    : refusal;
        }
    }

    private Socket open() throws IOException {
        Socket socket = new Socket();
        try {
            socket.connect(new InetSocketAddress(host, port), TIMEOUT_MILLIS);
            socket.setSoTimeout(TIMEOUT_MILLIS);
            socket.getOutputStream().write(HANDSHAKE);
            if (new DataInputStream(socket.getInputStream()).readInt() == 0) {
                throw new IOException("the server at " + host + ":" + port + " does not speak Bolt 5.2");
            }
            return socket;
        } catch (IOException e) {
            socket.close();
            throw e;
        }
    }

    private static Optional<String> ask(DataOutputStream out, DataInputStream in, byte[] message) throws IOException {
        out.writeShort(message.length);
        out.write(message);
        out.writeShort(0);
        byte[] answer = read(in);
        return answer.length > 1 && answer[1] == SUCCESS ? Optional.empty() : Optional.of(legible(answer));
    }

    /** <a href="https://neo4j.com/docs/bolt/current/packstream/">PackStream</a>: a structure whose fields are strings and maps of strings. */
    private static byte[] message(int tag, Object... fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(0xB0 | fields.length);
        out.write(tag);
        for (Object field : fields) {
            if (field instanceof Map<?, ?> map) {
                packMap(out, map);
            } else {
                packString(out, field.toString());
            }
        }
        return bytes.toByteArray();
    }

    private static void packMap(DataOutputStream out, Map<?, ?> map) throws IOException {
        out.write(0xA0 | map.size());
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            packString(out, String.valueOf(entry.getKey()));
            packString(out, String.valueOf(entry.getValue()));
        }
    }

    private static void packString(DataOutputStream out, String text) throws IOException {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        out.write(0xD1);
        out.writeShort(bytes.length);
        out.write(bytes);
    }

    private static byte[] read(DataInputStream in) throws IOException {
        ByteArrayOutputStream message = new ByteArrayOutputStream();
        for (int length = in.readUnsignedShort(); length > 0 || message.size() == 0; length = in.readUnsignedShort()) {
            message.write(in.readNBytes(length));
        }
        return message.toByteArray();
    }

    /** The code and message of a FAILURE stand in it as plain text, between the bytes that give their lengths. */
    private static String legible(byte[] answer) {
        return new String(answer, StandardCharsets.UTF_8)
                .replaceAll("[^\\x20-\\x7E]+", " ")
                .strip();
    }
}
