package org.demarche.localdb;

import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** The server while it runs: a child process that ends when the pipe from us does. */
final class ServerProcess {
    private static final String MAIN = ParentWatch.class.getName();
    private static final Duration STEP = Duration.ofMillis(40);
    private static final Duration STOP = Duration.ofSeconds(40);
    private static final Duration TERMINATE = Duration.ofSeconds(10);
    /** Beyond this heap the parallel pauses of the JVM's default collector are worth its larger footprint and slower start. */
    private static final Pattern LARGE_HEAP = Pattern.compile("([2-9]|\\d{2,})g|([2-9]|\\d{2,})\\d{3}m|\\d{8,}k");

    private final Process process;
    private final StartFailure failure;
    private final Instant launched = Instant.now();

    private ServerProcess(Process process, StartFailure failure) {
        this.process = process;
        this.failure = failure;
    }

    static ServerProcess launch(JavaCommand command, LocalNeo4jSettings settings) throws IOException {
        ServerHome home = command.home();
        StartFailure failure = StartFailure.watching(home);
        Process process = command.running(
                        MAIN,
                        flags(command.java(), settings),
                        List.of("--home-dir=" + home.path(), "--config-dir=" + home.conf()))
                .start();
        return new ServerProcess(process, failure);
    }

    private static List<String> flags(JavaRuntime java, LocalNeo4jSettings settings) {
        String heap = settings.heap().toLowerCase(Locale.ROOT);
        List<String> flags = new ArrayList<>(java.flags());
        flags.addAll(List.of(
                "-Xmx" + heap,
                "-XX:-OmitStackTraceInFastThrow",
                "-Dlog4j2.disable.jmx=true",
                "-Djava.awt.headless=true",
                "-Dfile.encoding=UTF-8"));
        if (!LARGE_HEAP.matcher(heap).matches()) {
            flags.add("-XX:+UseSerialGC");
        }
        return flags;
    }

    long pid() {
        return process.pid();
    }

    ProcessIdentity identity() {
        return ProcessIdentity.of(process.toHandle());
    }

    /**
     * Waits until Neo4j says it has started (so both ports are its own) and a login over Bolt gets a transaction.
     *
     * @throws LocalNeo4jException when it ends or refuses before, or takes longer than the timeout
     */
    void awaitReady(Running server, Duration timeout) throws IOException, InterruptedException {
        while (!saidStarted()) {
            if (process.waitFor(STEP.toMillis(), TimeUnit.MILLISECONDS)) {
                throw failure.because("it ended with status " + process.exitValue() + " after " + elapsed());
            }
            if (Duration.between(launched, Instant.now()).compareTo(timeout) > 0) {
                throw failure.because(
                        "it was not ready after " + elapsed() + " (give it longer: demarche.neo4j.start-timeout)");
            }
        }
        Optional<String> refusal = BoltProbe.at(server.boltUri()).refusal(server.username(), server.password());
        if (refusal.isPresent()) {
            throw failure.because("it refused our first transaction with " + refusal.get());
        }
        tell(ParentWatch.LEAVE_CTRL_C_TO_PARENT);
    }

    private boolean saidStarted() {
        return failure.log().lines().stream().anyMatch(line -> line.endsWith("INFO  Started."));
    }

    private String elapsed() {
        return String.format(
                Locale.ROOT, "%.1f s", Duration.between(launched, Instant.now()).toMillis() / 1000.0);
    }

    private void tell(int order) throws IOException {
        process.getOutputStream().write(order);
        process.getOutputStream().flush();
    }

    /** Closes the store and ends it: by the pipe's end first, which works on every system, then by signals. */
    void stop() throws InterruptedException {
        endPipe();
        if (process.waitFor(STOP.toMillis(), TimeUnit.MILLISECONDS)) {
            return;
        }
        process.destroy();
        if (!process.waitFor(TERMINATE.toMillis(), TimeUnit.MILLISECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    /** Ends it at once; committed transactions stand in its log and come back with the next start. */
    void kill() {
        process.destroyForcibly()
                .onExit()
                .orTimeout(TERMINATE.toMillis(), TimeUnit.MILLISECONDS)
                .join();
    }

    private void endPipe() {
        try {
            process.getOutputStream().close();
        } catch (IOException alreadyBroken) {
            // the process has ended: nobody is left to be told
        }
    }
}
