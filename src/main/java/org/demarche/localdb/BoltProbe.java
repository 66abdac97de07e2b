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
 * Asks a server over <a href="https://neo4j.com/docs/bolt/current/">Bolt 5.2</a> whether it answers, lets us in and has its database: four messages, so that
 * this package needs no driver.
 */
record BoltProbe(String host, int port) {
    private static final byte[] HANDSHAKE = {
        0x60, 0x60, (byte) 0xB0, 0x17, 0, 0, 2, 5, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final int HELLO = 0x01;
    private static final int LOGON = 0x6A;
    private static final int BEGIN = 0x11;
    private static final int SUCCESS = 0x70;
    private static final int TIMEOUT_MILLIS = 5_000;

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
     * Logs in and opens a transaction on database {@code neo4j}.
     *
     * @return what the server refused it with, as {@code Neo.ClientError...} and its message; empty when it did not
     * @throws IOException when nobody answers, or not in Bolt
     */
    Optional<String> refusal(String username, String password) throws IOException {
        try (Socket socket = open()) {
            DataOutputStream out = new DataOutputStream(socket.getOutputStream());
            DataInputStream in = new DataInputStream(socket.getInputStream());
            Optional<String> refusal = ask(out, in, HELLO, Map.of("user_agent", "demarche-localdb/1"));
            if (refusal.isEmpty()) {
                refusal =
                        ask(out, in, LOGON, Map.of("scheme", "basic", "principal", username, "credentials", password));
            }
            return refusal.isEmpty() ? ask(out, in, BEGIN, Map.of("db", "neo4j")) : refusal;
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

    private static Optional<String> ask(
            DataOutputStream out, DataInputStream in, int message, Map<String, String> fields) throws IOException {
        byte[] bytes = packed(message, fields);
        out.writeShort(bytes.length);
        out.write(bytes);
        out.writeShort(0);
        byte[] answer = read(in);
        return answer.length > 1 && answer[1] == SUCCESS ? Optional.empty() : Optional.of(legible(answer));
    }

    /** PackStream: a structure of one field, which is a map of strings. */
    private static byte[] packed(int message, Map<String, String> fields) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.write(0xB1);
        out.write(message);
        out.write(0xA0 | fields.size());
        for (Map.Entry<String, String> field : fields.entrySet()) {
            packString(out, field.getKey());
            packString(out, field.getValue());
        }
        return bytes.toByteArray();
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
