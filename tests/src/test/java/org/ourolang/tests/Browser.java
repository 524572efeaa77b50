// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.WebSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser without a window that shows one page, driven by the DevTools protocol. */
final class Browser implements AutoCloseable {
    private static final String[] NAMES = {"chromium", "chromium-browser", "google-chrome", "chrome"};
    private static final Pattern LISTENING = Pattern.compile("DevTools listening on ws://[^:]*:(\\d+)/");
    private static final int SECONDS = 30;

    private final Process process;
    private final WebSocket socket;
    private final Map<Integer, CompletableFuture<String>> answers = new ConcurrentHashMap<>();
    private final CompletableFuture<Void> loaded = new CompletableFuture<>();
    private int last;

    /** @param profile an empty folder */
    Browser(Path program, Path page, Path profile) throws IOException, InterruptedException {
        process = new ProcessBuilder(
                program.toString(),
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-extensions",
                "--remote-debugging-port=0",
                "--window-size=1300,800",
                "--no-first-run",
                "--disable-background-networking",
                "--user-data-dir=" + profile,
                "about:blank")
                .redirectErrorStream(true)
                .start();
        String port = port(process.inputReader());
        HttpClient client = HttpClient.newHttpClient();
        HttpRequest request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/json/list"))
                .build();
        String pages = client.send(request, HttpResponse.BodyHandlers.ofString()).body();
        Matcher address = Pattern.compile("\"webSocketDebuggerUrl\": \"(ws://[^\"]*/page/[^\"]*)\"")
                .matcher(pages);
        if (!address.find()) {
            throw new IOException("no page in " + pages);
        }
        socket = client.newWebSocketBuilder()
                .buildAsync(URI.create(address.group(1)), new Answers())
                .join();
        show(page);
    }

    /** Returns when the page and what it runs at its start are loaded. */
    private void show(Path page) {
        call("Page.enable", "{}");
        call("Page.navigate", "{\"url\":\"" + page.toUri() + "\"}");
        loaded.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    /** The browser's program, or null when there is none. */
    static Path find() {
        for (String folder : System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator)) {
            for (String name : NAMES) {
                Path program = Path.of(folder, name);
                if (Files.isExecutable(program)) {
                    return program;
                }
            }
        }
        return null;
    }

    /** The port that the browser says it listens at; what it says afterwards is read and forgotten, or it would wait. */
    private static String port(BufferedReader said) throws IOException {
        for (String line = said.readLine(); line != null; line = said.readLine()) {
            Matcher listening = LISTENING.matcher(line);
            if (listening.find()) {
                Thread.ofVirtual().start(() -> forget(said));
                return listening.group(1);
            }
        }
        throw new IOException("the browser did not start");
    }

    private static void forget(BufferedReader said) {
        try {
            said.transferTo(Writer.nullWriter());
        } catch (IOException ended) {
            // The browser is closed.
        }
    }

    /** The text that an expression of the page has. */
    String evaluate(String expression) {
        String answer =
                call("Runtime.evaluate", "{\"expression\":\"String(" + expression.replace("\"", "\\\"") + ")\"}");
        Matcher value = Pattern.compile("\"type\":\"string\",\"value\":\"((?:[^\"\\\\]|\\\\.)*)\"")
                .matcher(answer);
        if (!value.find()) {
            throw new IllegalStateException(answer);
        }
        return value.group(1);
    }

    /** Presses and releases a key. */
    void press(String key) {
        for (String type : new String[] {"keyDown", "keyUp"}) {
            call("Input.dispatchKeyEvent", "{\"type\":\"" + type + "\",\"key\":\"" + key + "\"}");
        }
    }

    private String call(String method, String parameters) {
        int id = ++last;
        CompletableFuture<String> answer = new CompletableFuture<>();
        answers.put(id, answer);
        socket.sendText("{\"id\":" + id + ",\"method\":\"" + method + "\",\"params\":" + parameters + "}", true)
                .join();
        return answer.orTimeout(SECONDS, TimeUnit.SECONDS).join();
    }

    @Override
    public void close() {
        socket.abort();
        process.descendants().forEach(ProcessHandle::destroy);
        process.destroy();
        try {
            process.waitFor(SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException stop) {
            Thread.currentThread().interrupt();
        }
    }

    /** Collects the parts of each message, and hands it to whoever waits for its number. */
    private final class Answers implements WebSocket.Listener {
        private static final Pattern ID = Pattern.compile("^\\{\"id\":(\\d+)");
        private final StringBuilder text = new StringBuilder();

        @Override
        public CompletionStage<?> onText(WebSocket from, CharSequence part, boolean isLast) {
            text.append(part);
            if (isLast) {
                String message = text.toString();
                text.setLength(0);
                Matcher id = ID.matcher(message);
                if (id.find()) {
                    answers.remove(Integer.valueOf(id.group(1))).complete(message);
                } else if (message.contains("\"Page.loadEventFired\"")) {
                    loaded.complete(null);
                }
            }
            from.request(1);
            return null;
        }
    }
}
