// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import org.jline.reader.EndOfFileException;
import org.jline.reader.LineReader;
import org.jline.reader.LineReaderBuilder;
import org.jline.reader.UserInterruptException;
import org.jline.terminal.Terminal;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;

/** The program's standard input: lines that a person types while the program waits for them. */
final class TerminalInput extends InputStream {
    private final Terminal terminal;
    private TerminalOutput output;
    private byte[] line = new byte[0];
    private int next;

    TerminalInput(Terminal terminal) {
        this.terminal = terminal;
    }

    void setOutput(TerminalOutput newOutput) {
        output = newOutput;
    }

    @Override
    public int read() {
        if (next == line.length && !fill()) {
            return -1;
        }
        return line[next++] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) {
        int count = 0;
        while (count < length) {
            int unit = read();
            if (unit < 0) {
                return count == 0 ? -1 : count;
            }
            bytes[offset + count++] = (byte) unit;
            if (unit == '\n') {
                break;
            }
        }
        return count;
    }

    private boolean fill() {
        if (output.isTyping()) {
            throw Errors.unsupported("reading standard input in a background task while the prompt reads");
        }
        LineReader reader = LineReaderBuilder.builder()
                .terminal(terminal)
                .option(LineReader.Option.DISABLE_EVENT_EXPANSION, true)
                .variable(LineReader.DISABLE_HISTORY, true)
                .variable(LineReader.DISABLE_COMPLETION, true)
                .build();
        try {
            line = (reader.readLine(output.takeTail()) + "\n").getBytes(StandardCharsets.UTF_8);
            next = 0;
            return true;
        } catch (EndOfFileException end) {
            return false;
        } catch (UserInterruptException interrupted) {
            throw Errors.raise(ExceptionTypes.KEYBOARD_INTERRUPT);
        }
    }
}
