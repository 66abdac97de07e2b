package org.demarche.localdb;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another process of ours that starts the local database and holds it, as {@code serve} does, until killed or told a line on its standard input. */
final class HoldingProcess {
    private HoldingProcess() {}

    /** Arguments: the data folder, the folder of jars. Ends by System.exit, without close(). */
    public static void main(String[] arguments) throws IOException {
        LocalNeo4j database = LocalNeo4j.start(
                LocalNeo4jSettings.of(Path.of(arguments[0]))
                        .withLib(Path.of(arguments[1]))
                        .withPorts(0, 0),
                System.err::println);
        System.out.println(database.pid());
        System.out.flush();
        int order = System.in.read();
        System.exit(order < 0 ? 1 : 0);
    }

    static Process launch(Path data, Path lib) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(JavaRuntime.current().launcher().toString());
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), HoldingProcess.class.getName()));
        command.addAll(List.of(data.toString(), lib.toString()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }
}
