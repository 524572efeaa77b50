// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** What the script that starts Ouro says when something it needs is missing, and that it leaves nothing behind. */
@EnabledOnOs(OS.LINUX)
class LauncherTest {
    private static final String JDKS_OF_THE_MACHINE = "/usr/lib/jvm/*";
    private static final Path SCRIPT = Path.of("..", "ouro");
    private static final List<String> TOOLS = List.of("sed", "readlink", "dirname", "mkdir", "tail");

    @TempDir
    private Path folder;

    private Path checkout;
    private Path tools;

    @BeforeEach
    void copyTheScript() throws IOException {
        checkout = Files.createDirectories(folder.resolve("checkout"));
        tools = Files.createDirectories(folder.resolve("tools"));
        for (String tool : TOOLS) {
            executable(tools.resolve(tool), "PATH=/usr/bin:/bin exec " + tool + " \"$@\"");
        }
    }

    private static void executable(Path path, String command) throws IOException {
        Files.writeString(path, "#!/bin/sh\n" + command + "\n");
        assertTrue(path.toFile().setExecutable(true));
    }

    /** The machine may well have a JDK; the script's copy looks elsewhere for it. */
    private void copy(String jdks) throws IOException {
        String script = Files.readString(SCRIPT).replace(JDKS_OF_THE_MACHINE, jdks).replace("/opt/", "/nowhere/");
        Files.writeString(checkout.resolve("ouro"), script);
    }

    /** A folder that says it is a JDK. */
    private Path jdk(int version) throws IOException {
        Path home = folder.resolve("jdk" + version);
        Path java = Files.createDirectories(home.resolve("bin")).resolve("java");
        executable(java, "exit 3");
        Files.writeString(home.resolve("release"), "JAVA_VERSION=\"" + version + ".0.1\"\n");
        return home;
    }

    private void assertRefuses(String message, Map<String, String> environment)
            throws IOException, InterruptedException {
        assertSays("ouro: " + message + "\n", 2, environment);
        assertFalse(Files.isDirectory(checkout.resolve("repl")), "something was left behind");
    }

    private void assertSays(String text, int status, Map<String, String> environment)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("/bin/sh", checkout.resolve("ouro").toString(), "-c", "1"));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().clear();
        builder.environment().put("PATH", tools.toString());
        builder.environment().putAll(environment);
        Process process = builder.start();
        process.getOutputStream().close();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals(text, said);
        assertEquals(status, process.exitValue());
    }

    @Test
    void withoutJdkItSaysWhatToInstall() throws Exception {
        copy("/nowhere/*");
        assertRefuses("no JDK 25 or newer found; install one, or set JAVA_HOME to it", Map.of());
        Path old = jdk(17);
        for (String wrong : new String[] {"/nowhere", old.toString()}) {
            assertRefuses(
                    "no JDK 25 or newer found (JAVA_HOME is " + wrong + "); install one, or set JAVA_HOME to it",
                    Map.of("JAVA_HOME", wrong));
        }
    }

    @Test
    void withoutMavenItSaysWhatToInstall() throws Exception {
        copy("/nowhere/*");
        assertRefuses(
                "Maven (mvn) is needed to build Ouro the first time; install it, or put it into PATH",
                Map.of("JAVA_HOME", jdk(25).toString()));
    }

    @Test
    void aRuntimeThatLostItsCompilerIsNotStarted() throws Exception {
        copy("/nowhere/*");
        Path home = Files.createDirectories(checkout.resolve("repl/target/ouro"));
        Path compiler = Files.createDirectories(home.resolve("compiler")).resolve("compiler.jar");
        Files.createFile(compiler);
        Files.createFile(Files.createDirectories(home.resolve("lib")).resolve("ouro-repl.jar"));
        executable(folder.resolve("prepared"), "echo prepared");
        Files.writeString(
                home.resolve("ready"),
                "OURO_HOME='" + home + "'\nOURO_JAVA='" + folder.resolve("prepared") + "'\n"
                        + "OURO_JAVA_OPTIONS='-x --module-path y'\nOURO_CLASS_PATH=z\n");
        Path jdk = jdk(25);
        executable(jdk.resolve("bin/java"), "echo unprepared");
        Map<String, String> environment = Map.of("JAVA_HOME", jdk.toString());
        assertSays("prepared\n", 0, environment);
        Files.delete(compiler);
        assertSays("ouro: preparing the runtime (only this time) ...\n"
                + "ouro: the runtime could not be prepared (repl/target/prepare.log says why); starting without it\n"
                + "unprepared\n", 0, environment);
    }

    @Test
    void preparingAgainLeavesWhatARunningOuroHasInMemory() throws Exception {
        Path home = Files.createDirectories(folder.resolve("home"));
        Path library = Files.writeString(home.resolve("libtruffleattach.so"), "old\n");
        Path running = Files.createLink(folder.resolve("running"), library);
        Path jdk = jdk(25);
        executable(jdk.resolve("bin/jlink"), "exit 3");
        executable(jdk.resolve("bin/jar"), "mkdir -p \"$3\" && echo new >\"$3/libtruffleattach.so\"");
        Path prepare = Path.of("..", "repl", "src", "main", "dist", "prepare.sh");
        Process process = new ProcessBuilder("/bin/sh", prepare.toString(), jdk.toString(), home.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("prepare.log").toFile())
                .start();
        assertTrue(process.waitFor(1, TimeUnit.MINUTES));
        assertEquals("new\n", Files.readString(library), () -> "prepared: " + process.exitValue());
        assertEquals("old\n", Files.readString(running));
    }

    @Test
    void whereNothingCanBeWrittenItSaysWhoMayBuild() throws Exception {
        copy("/nowhere/*");
        executable(tools.resolve("mvn"), "exit 3");
        Files.writeString(checkout.resolve("repl"), "no folder, so that none can be made in it");
        assertRefuses(
                checkout + " is not built, and cannot be built because nothing can be written there; "
                        + "run ouro once as a user who may, or copy it to where you may",
                Map.of("JAVA_HOME", jdk(25).toString()));
    }
}
