package org.demarche.article;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class DownloadTests {
    private final HttpServer server = start();
    private String address = "";

    private static HttpServer start() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @BeforeEach
    void open() {
        server.setExecutor(Executors.newCachedThreadPool());
        server.start();
        address = "http://localhost:" + server.getAddress().getPort();
    }

    @AfterEach
    void stop() {
        server.stop(0);
    }

    @Test
    void aPageIsFetchedInTheServersCharset() {
        serve("/page", 200, "text/html; charset=ISO-8859-1", "<html><body><p>Zürich talks.</p></body></html>");

        Article article = Inbox.one(address + "/page");

        assertThat(article.text()).isEqualTo("Zürich talks.");
        assertThat(article.url()).isEqualTo(address + "/page");
    }

    @Test
    void aRedirectIsFollowed() {
        serve("/new", 200, "text/html", "<p>Moved talks.</p>");
        server.createContext("/old", exchange -> {
            exchange.getResponseHeaders().add("Location", "/new");
            exchange.sendResponseHeaders(302, -1);
            exchange.close();
        });

        assertThat(Inbox.one(address + "/old").text()).isEqualTo("Moved talks.");
    }

    @Test
    void aRefusalIsToldWithItsStatus() {
        serve("/gone", 410, "text/html", "gone");
        assertThat(Inbox.failure(address + "/gone"))
                .isEqualTo(address + "/gone: the server answered 410; check the address");
    }

    @Test
    void aSlowServerIsGivenUp() {
        server.createContext("/slow", exchange -> {
            exchange.sendResponseHeaders(200, 0);
            drip(exchange);
        });
        Reading hasty = Reading.standard().withTimeout(Duration.ofMillis(400));

        assertThat(Inbox.failure(hasty, address + "/slow")).contains("no whole answer within");
    }

    @Test
    void nobodyThere() {
        String deserted = address;
        server.stop(0);
        assertThat(Inbox.failure(deserted)).contains("check the address and the network");
        assertThat(Inbox.failure("http://")).contains("no address");
    }

    private void serve(String path, int status, String type, String words) {
        byte[] body = words.getBytes(type.contains("8859") ? Charset.forName("ISO-8859-1") : StandardCharsets.UTF_8);
        server.createContext(path, exchange -> {
            exchange.getResponseHeaders().add("Content-Type", type);
            exchange.sendResponseHeaders(status, body.length);
            try (OutputStream out = exchange.getResponseBody()) {
                out.write(body);
            }
        });
    }

    private static void drip(HttpExchange exchange) {
        try (OutputStream out = exchange.getResponseBody()) {
            for (int i = 0; i < 50; i++) {
                out.write('x');
                out.flush();
                Thread.sleep(100);
            }
        } catch (IOException | InterruptedException e) {
            // The client has given up.
        }
    }
}
