// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import java.io.ByteArrayOutputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import org.jline.terminal.Terminal;

/**
 * What the program prints: it goes straight to the terminal, but while somebody types whole lines appear above the
 * prompt, and the start of a line waits for its end.
 */
final class TerminalOutput extends OutputStream {
    private final Terminal terminal;
    private final PromptReader reader;
    private final ByteArrayOutputStream pending = new ByteArrayOutputStream();
    private boolean typing;
    /** What stands before the cursor in its line. */
    private String tail = "";

    TerminalOutput(PromptReader reader) {
        this.terminal = reader.getTerminal();
        this.reader = reader;
    }

    @Override
    public void write(int unit) {
        write(new byte[] {(byte) unit}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        for (int i = offset; i < offset + length; i++) {
            pending.write(bytes[i]);
            if (bytes[i] == '\n') {
                emit();
            }
        }
    }

    @Override
    public synchronized void flush() {
        if (!typing && pending.size() > 0) {
            emit();
        }
    }

    private void emit() {
        String text = pending.toString(StandardCharsets.UTF_8);
        pending.reset();
        if (typing) {
            reader.printAbove(text);
        } else {
            print(text);
            int lineEnd = text.lastIndexOf('\n');
            tail = lineEnd < 0 ? tail + text : text.substring(lineEnd + 1);
        }
    }

    private void print(String text) {
        reader.alone(() -> {
            terminal.writer().write(text);
            terminal.flush();
        });
    }

    /** Somebody begins to type; the prompt starts on a line of its own. */
    synchronized void beginTyping() {
        flush();
        if (!tail.isEmpty()) {
            print("\n");
            tail = "";
        }
        typing = true;
    }

    synchronized void endTyping() {
        typing = false;
        tail = "";
        flush();
    }

    /** Takes what stands before the cursor in its line, for who reads there: it becomes the prompt. */
    synchronized String takeTail() {
        flush();
        String taken = tail;
        tail = "";
        return taken;
    }

    /** Whether somebody types now. */
    synchronized boolean isTyping() {
        return typing;
    }

    /** Shows lines of the prompt's own. */
    void show(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        write(bytes, 0, bytes.length);
        flush();
    }
}
