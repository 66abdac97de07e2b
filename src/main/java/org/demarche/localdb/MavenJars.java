package org.demarche.localdb;

import eu.maveniverse.maven.mima.context.Context;
import eu.maveniverse.maven.mima.context.ContextOverrides;
import eu.maveniverse.maven.mima.context.Runtimes;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.eclipse.aether.artifact.DefaultArtifact;
import org.eclipse.aether.collection.CollectRequest;
import org.eclipse.aether.graph.Dependency;
import org.eclipse.aether.repository.RemoteRepository;
import org.eclipse.aether.resolution.ArtifactResult;
import org.eclipse.aether.resolution.DependencyRequest;
import org.eclipse.aether.resolution.DependencyResolutionException;
import org.eclipse.aether.transfer.AbstractTransferListener;
import org.eclipse.aether.transfer.TransferEvent;
import org.eclipse.aether.util.artifact.JavaScopes;
import org.eclipse.aether.util.filter.DependencyFilterUtils;

/** The server's jars as Maven finds them: through the user's settings (mirrors, proxies), into the user's local repository, which keeps what a broken download got. */
record MavenJars(ServerVersions versions, ContextOverrides overrides) {
    private static final int REPORT_EVERY = 25;

    static MavenJars ofThisBuild() {
        return new MavenJars(
                ServerVersions.ofThisBuild(),
                ContextOverrides.create().withUserSettings(true).build());
    }

    /** @throws LocalNeo4jException when some cannot be had */
    List<Path> resolve(Consumer<String> progress) {
        ContextOverrides listening = overrides.toBuilder()
                .checksumPolicy(ContextOverrides.ChecksumPolicy.FAIL)
                .transferListener(new Downloads(progress))
                .build();
        try (Context context = Runtimes.INSTANCE.getRuntime().create(listening)) {
            progress.accept("resolving " + String.join(", ", coordinates()));
            return resolve(context);
        }
    }

    private List<String> coordinates() {
        return List.of(
                "org.neo4j:neo4j:" + versions.server(),
                "org.neo4j.app:neo4j-server:" + versions.server(),
                "org.neo4j.client:neo4j-browser:" + versions.browser());
    }

    private List<Path> resolve(Context context) {
        CollectRequest wanted = new CollectRequest().setRepositories(context.remoteRepositories());
        coordinates()
                .forEach(gav -> wanted.addDependency(new Dependency(
                        new DefaultArtifact(gav.replaceFirst(":([^:]*)$", ":jar:$1")), JavaScopes.RUNTIME)));
        try {
            return context
                    .repositorySystem()
                    .resolveDependencies(
                            context.repositorySystemSession(),
                            new DependencyRequest(wanted, DependencyFilterUtils.classpathFilter(JavaScopes.RUNTIME)))
                    .getArtifactResults()
                    .stream()
                    .map(MavenJars::file)
                    .toList();
        } catch (DependencyResolutionException e) {
            throw unresolved(context, e);
        }
    }

    private static Path file(ArtifactResult result) {
        return result.getArtifact().getFile().toPath();
    }

    private LocalNeo4jException unresolved(Context context, DependencyResolutionException e) {
        String repositories = context.remoteRepositories().stream()
                .map(RemoteRepository::getUrl)
                .collect(Collectors.joining(", "));
        return new LocalNeo4jException(
                "Cannot get the jars of the local Neo4j server (" + String.join(", ", coordinates()) + ") from "
                        + repositories + " into "
                        + context.repositorySystemSession().getLocalRepository().getBasedir() + ": " + e.getMessage()
                        + "\nCure: connect to the network and start again (what was fetched is kept);"
                        + " or name a folder that has these jars (demarche.neo4j.lib=...), such as lib/ of a Neo4j "
                        + versions.server() + " download; or use a server of your own (NEO4J_URI=...).",
                e);
    }

    private static final class Downloads extends AbstractTransferListener {
        private final Consumer<String> progress;
        private final AtomicInteger files = new AtomicInteger();
        private final AtomicLong bytes = new AtomicLong();

        Downloads(Consumer<String> progress) {
            this.progress = progress;
        }

        @Override
        public void transferSucceeded(TransferEvent event) {
            if (event.getResource().getResourceName().endsWith(".jar")) {
                long total = bytes.addAndGet(event.getTransferredBytes());
                int count = files.incrementAndGet();
                if (count % REPORT_EVERY == 0) {
                    progress.accept("downloaded " + ServerJars.amount(count, total));
                }
            }
        }
    }
}
