// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.terminal;

import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jline.reader.Candidate;
import org.jline.reader.Completer;
import org.jline.reader.CompletingParsedLine;
import org.jline.reader.LineReader;
import org.jline.reader.ParsedLine;
import org.jline.reader.Parser;
import org.ourolang.repl.session.Completion;
import org.ourolang.repl.session.Session;

/** Completes what is typed by asking the session; where the word begins, only the session knows. */
final class Words implements Parser, Completer {
    /** A loop that is busy does not answer; then there is no completion, in milliseconds. */
    private static final long PATIENCE = 400;

    private Session session;
    private Completion completion;

    void setSession(Session newSession) {
        session = newSession;
    }

    @Override
    public ParsedLine parse(String line, int cursor, ParseContext context) {
        if (context != ParseContext.COMPLETE) {
            return new Line(line, cursor, 0);
        }
        completion = ask(line, cursor);
        return new Line(line, cursor, completion == null ? cursor : completion.start());
    }

    private Completion ask(String line, int cursor) {
        try {
            return session.ask(() -> session.complete(line, cursor)).get(PATIENCE, TimeUnit.MILLISECONDS);
        } catch (ExecutionException | TimeoutException noAnswer) {
            return null;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            return null;
        }
    }

    @Override
    public void complete(LineReader reader, ParsedLine line, List<Candidate> candidates) {
        if (completion == null) {
            return;
        }
        for (org.ourolang.repl.session.Candidate each : completion.candidates()) {
            candidates.add(new Candidate(each.text(), each.shown(), null, null, null, null, false));
        }
    }

    /** A line of which the word from {@code start} to the cursor is being completed. */
    private record Line(String line, int cursor, int start) implements CompletingParsedLine {
        @Override
        public String word() {
            return line.substring(Math.min(start, cursor), cursor);
        }

        @Override
        public int wordCursor() {
            return cursor - Math.min(start, cursor);
        }

        @Override
        public int wordIndex() {
            return 0;
        }

        @Override
        public List<String> words() {
            return List.of(word());
        }

        @Override
        public CharSequence escape(CharSequence candidate, boolean complete) {
            return candidate;
        }

        @Override
        public int rawWordCursor() {
            return wordCursor();
        }

        @Override
        public int rawWordLength() {
            return wordCursor();
        }
    }
}
