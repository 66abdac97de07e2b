package org.demarche.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The packaged jar with a database of its own: {@code serve}, a second one on its folder, and SIGKILL. */
class ServeCommandIT {
    private static final Path LIB = Path.of(System.getProperty("demarche.neo4j.lib", "target/neo4j/lib"))
            .toAbsolutePath();

    @TempDir
    Path folder;

    @Test
    void it_serves_the_samples_tells_who_holds_the_folder_and_leaves_no_orphan() throws Exception {
        Path out = folder.resolve("serve.out");
        Process service = Jar.builder(serve())
                .directory(folder.toFile())
                .redirectOutput(out.toFile())
                .redirectError(folder.resolve("serve.err").toFile())
                .start();
        try {
            await().atMost(Duration.ofMinutes(2))
                    .until(() -> Files.readString(out).contains("Demarche is up"));
            String greeting = Files.readString(out);
            assertThat(greeting).contains("31 articles").contains("user neo4j, password ");
            assertThat(get(address(greeting, "REST")).body()).contains("person:sergei-lavrov");
            assertThat(get(address(greeting, "Web page")).body()).contains("<title>Demarche</title>");
            assertThat(get(address(greeting, "Neo4j Browser")).statusCode()).isEqualTo(200);

            Jar.Outcome second = Jar.run(folder, serve());
            assertThat(second.status()).isEqualTo(1);
            assertThat(second.err())
                    .contains("is held by process " + service.pid())
                    .contains("NEO4J_URI=bolt://")
                    .doesNotContain("\tat ");

            List<ProcessHandle> children = service.descendants().toList();
            assertThat(children).isNotEmpty();
            service.destroyForcibly();
            await().atMost(Duration.ofSeconds(20)).until(() -> children.stream().noneMatch(ProcessHandle::isAlive));
        } finally {
            service.destroyForcibly();
        }
    }

    private static String[] serve() {
        return new String[] {
            "serve",
            "--server.port=0",
            "--demarche.data=held",
            "--demarche.neo4j.lib=" + LIB,
            "--demarche.neo4j.bolt-port=0",
            "--demarche.neo4j.http-port=0"
        };
    }

    private static String address(String greeting, String name) {
        Matcher matcher = Pattern.compile(name + "\\s+(http\\S+)").matcher(greeting);
        assertThat(matcher.find()).as(greeting).isTrue();
        return matcher.group(1);
    }

    private static HttpResponse<String> get(String address) throws IOException, InterruptedException {
        return HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NORMAL)
                .build()
                .send(HttpRequest.newBuilder(URI.create(address)).build(), HttpResponse.BodyHandlers.ofString());
    }
}
