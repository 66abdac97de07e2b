package org.demarche.localdb;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A JVM to launch with the server's jars on its class path, in the server's folder. */
record JavaCommand(JavaRuntime java, ServerHome home, Path lib) {
    /** Options meant for our own JVM (a debugger's port, a heap) would break or burden the server's. */
    private static final List<String> OURS_ALONE = List.of("JAVA_TOOL_OPTIONS", "JDK_JAVA_OPTIONS", "_JAVA_OPTIONS");

    /** The arguments travel in a file: 214 jars exceed Windows' command line, and a password there would show in every list of processes. */
    ProcessBuilder running(String mainClass, List<String> flags, List<String> arguments) throws IOException {
        List<String> all = new ArrayList<>(flags);
        all.addAll(List.of("-cp", classPath(), mainClass));
        all.addAll(arguments);
        OwnerOnly.write(home.arguments(), all.stream().map(JavaCommand::quoted).collect(Collectors.joining("\n")));
        ProcessBuilder command = new ProcessBuilder(java.launcher().toString(), "@" + home.arguments())
                .directory(home.path().toFile())
                .redirectErrorStream(true)
                .redirectOutput(home.consoleLog().toFile());
        OURS_ALONE.forEach(command.environment()::remove);
        command.environment().put("NEO4J_HOME", home.path().toString());
        command.environment().put("NEO4J_CONF", home.conf().toString());
        return command;
    }

    /** Sorted, so that the same folder gives the same class path on every file system. */
    private String classPath() throws IOException {
        try (Stream<Path> files = Files.list(lib)) {
            return Stream.concat(
                            Stream.of(home.parentWatch()),
                            files.filter(file -> file.toString().endsWith(".jar"))
                                    .sorted())
                    .map(Path::toString)
                    .collect(Collectors.joining(File.pathSeparator));
        }
    }

    private static String quoted(String argument) {
        return '"' + argument.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }
}
