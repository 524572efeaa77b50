// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import java.io.IOException;
import org.jline.reader.impl.LineReaderImpl;
import org.jline.reader.impl.history.DefaultHistory;
import org.jline.terminal.Terminal;

/** A line reader that lets others write to its terminal between two of its own strokes. */
final class PromptReader extends LineReaderImpl {
    PromptReader(Terminal terminal) throws IOException {
        super(terminal, "ouro");
        DefaultHistory lines = new DefaultHistory();
        setHistory(lines);
        lines.attach(this);
    }

    /** Runs code while nothing else writes. */
    void alone(Runnable code) {
        lock.lock();
        try {
            code.run();
        } finally {
            lock.unlock();
        }
    }
}
