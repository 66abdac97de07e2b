package org.demarche.localdb;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;

class FreePortsTest {
    @Test
    void givesThePortsAskedForWhenFree() {
        FreePorts any = FreePorts.from(0, 0);
        assertThat(any.bolt()).isNotEqualTo(any.http()).isPositive();
        assertThat(FreePorts.from(any.bolt(), any.http())).isEqualTo(any);
    }

    @Test
    void givesTheNextWhenTakenOnTheLoopbackAddressOrOnAll() throws IOException {
        for (InetAddress address : new InetAddress[] {InetAddress.getLoopbackAddress(), null}) {
            try (ServerSocket taken = new ServerSocket(0, 1, address)) {
                int port = taken.getLocalPort();
                assertThat(FreePorts.isFree(port)).isFalse();
                assertThat(FreePorts.from(port, 0).bolt()).isGreaterThan(port).isLessThan(port + 100);
            }
        }
    }

    @Test
    void neverGivesBothTheSame() {
        int free = FreePorts.from(0, 0).bolt();
        FreePorts ports = FreePorts.from(free, free);
        assertThat(ports.http()).isGreaterThan(ports.bolt());
    }
}
