package org.demarche.localdb;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** A process on this machine; its start time tells it from a later one with the same number. */
record ProcessIdentity(long pid, Instant started) {
    /** The kernel's boot time, which start times are counted from, moves a little when the clock is set. */
    private static final Duration CLOCK_SLACK = Duration.ofSeconds(10);

    static ProcessIdentity of(ProcessHandle process) {
        return new ProcessIdentity(process.pid(), startOf(process));
    }

    boolean isAlive() {
        return alive().isPresent();
    }

    Optional<ProcessHandle> alive() {
        return ProcessHandle.of(pid).filter(ProcessHandle::isAlive).filter(this::isTheSame);
    }

    private boolean isTheSame(ProcessHandle other) {
        Instant start = startOf(other);
        return started.equals(Instant.EPOCH)
                || start.equals(Instant.EPOCH)
                || Duration.between(started, start).abs().compareTo(CLOCK_SLACK) <= 0;
    }

    private static Instant startOf(ProcessHandle process) {
        return process.info().startInstant().orElse(Instant.EPOCH);
    }
}
