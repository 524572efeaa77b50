// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import org.graalvm.shadowed.org.json.JSONArray;
import org.graalvm.shadowed.org.json.JSONObject;

/** The editor's side of the Debug Adapter Protocol. */
final class DebugClient implements AutoCloseable {
    private static final int PATIENCE_MILLIS = 60_000;
    private static final int TRIES = 600;

    private final Socket socket;
    private final DataInputStream in;
    private final OutputStream out;
    private final Deque<JSONObject> events = new ArrayDeque<>();
    private int sequence;

    private DebugClient(Socket socket) throws IOException {
        this.socket = socket;
        socket.setSoTimeout(PATIENCE_MILLIS);
        in = new DataInputStream(socket.getInputStream());
        out = socket.getOutputStream();
    }

    /** Connects as soon as the server listens. */
    static DebugClient connect(int port) throws Exception {
        for (int i = 0;; i++) {
            try {
                return new DebugClient(new Socket(InetAddress.getLoopbackAddress(), port));
            } catch (IOException notYet) {
                if (i == TRIES) {
                    throw notYet;
                }
                Thread.sleep(100);
            }
        }
    }

    /** What the server answers to a request. */
    JSONObject request(String command, Map<String, ?> arguments) throws IOException {
        int number = ++sequence;
        byte[] text = new JSONObject(Map.of(
                "seq", number, "type", "request", "command", command, "arguments", new JSONObject(arguments)))
                .toString()
                .getBytes(StandardCharsets.UTF_8);
        out.write(("Content-Length: " + text.length + "\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
        out.write(text);
        out.flush();
        while (true) {
            JSONObject message = read();
            if (message.getString("type").equals("response") && message.getInt("request_seq") == number) {
                JSONObject body = message.optJSONObject("body");
                return body == null ? new JSONObject() : body;
            }
            events.add(message);
        }
    }

    /** The next event of a name; others are forgotten. */
    JSONObject event(String name) throws IOException {
        while (true) {
            JSONObject message = events.isEmpty() ? read() : events.poll();
            if (message.getString("type").equals("event") && message.getString("event").equals(name)) {
                return message.getJSONObject("body");
            }
        }
    }

    /** Sets breakpoints in lines of a file, says which exceptions to stop at, and lets the program run. */
    void begin(Path file, List<Integer> lines, List<String> exceptions) throws IOException {
        request("initialize", Map.of("adapterID", "ouro", "linesStartAt1", true, "pathFormat", "path"));
        request("attach", Map.of());
        JSONArray breakpoints = new JSONArray();
        lines.forEach(line -> breakpoints.put(Map.of("line", line)));
        request(
                "setBreakpoints",
                Map.of("source", Map.of("path", file.toString()), "breakpoints", breakpoints));
        request("setExceptionBreakpoints", Map.of("filters", new JSONArray(exceptions)));
        request("configurationDone", Map.of());
    }

    JSONArray frames(int thread) throws IOException {
        return request("stackTrace", Map.of("threadId", thread)).getJSONArray("stackFrames");
    }

    /** The names and lines of a thread's frames, the innermost first. */
    String stack(int thread) throws IOException {
        List<String> texts = new ArrayList<>();
        for (Object each : frames(thread)) {
            JSONObject frame = (JSONObject) each;
            texts.add(frame.getString("name") + ":" + frame.getInt("line"));
        }
        return String.join(", ", texts);
    }

    String evaluate(String expression, int frame) throws IOException {
        return request("evaluate", Map.of("expression", expression, "frameId", frame)).getString("result");
    }

    /** A frame's local names with their values. */
    List<String> variables(int frame) throws IOException {
        JSONArray scopes = request("scopes", Map.of("frameId", frame)).getJSONArray("scopes");
        int reference = scopes.getJSONObject(0).getInt("variablesReference");
        JSONArray found = request("variables", Map.of("variablesReference", reference)).getJSONArray("variables");
        List<String> texts = new ArrayList<>();
        for (int i = 0; i < found.length(); i++) {
            JSONObject variable = found.getJSONObject(i);
            texts.add(variable.getString("name") + "=" + variable.getString("value"));
        }
        return texts;
    }

    private JSONObject read() throws IOException {
        int length = 0;
        for (String line = line(); !line.isEmpty(); line = line()) {
            if (line.startsWith("Content-Length:")) {
                length = Integer.parseInt(line.substring("Content-Length:".length()).strip());
            }
        }
        byte[] text = new byte[length];
        in.readFully(text);
        return new JSONObject(new String(text, StandardCharsets.UTF_8));
    }

    private String line() throws IOException {
        StringBuilder line = new StringBuilder();
        for (char next = (char) in.readUnsignedByte(); next != '\n'; next = (char) in.readUnsignedByte()) {
            line.append(next);
        }
        return line.toString().strip();
    }

    @Override
    public void close() throws IOException {
        socket.close();
    }
}
