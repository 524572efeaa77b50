// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The command in a pseudo-terminal, which {@code script} of util-linux makes. */
final class TerminalRun implements AutoCloseable {
    private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(60);
    private static final String ESCAPES = "\u001b(\\[[0-9;?]*[ -/]*[@-~]|[()][A-Z0-9]|[=>78])";

    private final Process process;
    private final StringBuilder screen = new StringBuilder();
    /** Holds the name of the terminal's device. */
    private final Path device;

    private int seen;

    TerminalRun(Path history, Map<String, String> environment) throws IOException {
        device = Files.createTempFile("terminal", ".name");
        String name = "'" + device + "'";
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        String command = String.join(" ",
                List.of("stty cols 100 rows 30;", "tty >", name + ";", "exec", java, "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC", "--enable-native-access=ALL-UNNAMED",
                        "--sun-misc-unsafe-memory-access=allow",
                        "-Douro.terminal=true", "-Douro.terminals=012", "-cp",
                        "'" + System.getProperty("java.class.path") + "'",
                        "org.ourolang.repl.Main"));
        ProcessBuilder builder = new ProcessBuilder("script", "-qfec", command, "/dev/null");
        builder.environment().put("TERM", "xterm");
        builder.environment().put("NO_COLOR", "1");
        builder.environment().put("OURO_STATUS", "0");
        builder.environment().put("OURO_HISTORY", history.toString());
        builder.environment().putAll(environment);
        process = builder.redirectErrorStream(true).start();
        Thread reader = new Thread(this::read, "screen");
        reader.setDaemon(true);
        reader.start();
    }

    /** Whether this machine can make pseudo-terminals in this way. */
    static boolean isPossible() {
        return Files.isExecutable(Path.of("/usr/bin/script")) && Files.isExecutable(Path.of("/usr/bin/stty"))
                || Files.isExecutable(Path.of("/usr/bin/script")) && Files.isExecutable(Path.of("/bin/stty"));
    }

    private void read() {
        try (InputStream in = process.getInputStream()) {
            byte[] bytes = new byte[4096];
            for (int count = in.read(bytes); count >= 0; count = in.read(bytes)) {
                synchronized (screen) {
                    screen.append(new String(bytes, 0, count, StandardCharsets.UTF_8));
                    screen.notifyAll();
                }
            }
        } catch (IOException ended) {
            // The other side is gone.
        }
    }

    /** Changes the size of the terminal, as dragging the corner of its window does. */
    void resize(int columns, int rows) throws IOException, InterruptedException {
        String terminal = Files.readString(device).strip();
        new ProcessBuilder("stty", "-F", terminal, "cols", String.valueOf(columns), "rows", String.valueOf(rows))
                .start()
                .waitFor();
    }

    void type(String keys) throws IOException {
        OutputStream out = process.getOutputStream();
        out.write(keys.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    /** Types keys and Enter. */
    void enter(String keys) throws IOException {
        type(keys + "\r");
    }

    void expectPrompt() throws InterruptedException {
        expect(">>> ");
    }

    /** Waits until the text has appeared behind all that was waited for before. */
    void expect(String text) throws InterruptedException {
        long deadline = System.nanoTime() + PATIENCE_NANOS;
        synchronized (screen) {
            while (true) {
                String plain = screen.toString().replaceAll(ESCAPES, "").replace("\r", "");
                int found = plain.indexOf(text, seen);
                if (found >= 0) {
                    seen = found + text.length();
                    return;
                }
                long left = deadline - System.nanoTime();
                if (left <= 0) {
                    throw new AssertionError("no `" + text + "` in:\n" + plain);
                }
                screen.wait(Math.max(1, left / 1_000_000));
            }
        }
    }

    /** Waits for the end; the exit status. */
    int status() throws InterruptedException {
        if (!process.waitFor(60, TimeUnit.SECONDS)) {
            throw new AssertionError("the command did not end");
        }
        return process.exitValue();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
