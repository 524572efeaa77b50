// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.csv;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;

/** Reads one row from as many lines as it takes. */
final class RowReader {
    /** What the characters before mean for the next one. */
    private enum State {
        ROW,
        FIELD,
        PLAIN,
        ESCAPED,
        LINE_END_ESCAPED,
        QUOTED,
        ESCAPED_IN_QUOTED,
        QUOTE_IN_QUOTED,
        LINE_END
    }

    /** Stands for the end of a line that the iterator gave. */
    private static final int END = -2;

    private final Rules rules;
    private final long limit;
    private final OuroList row = new OuroList();
    private final StringBuilder field = new StringBuilder();
    private int length;
    private boolean quoted;
    private State state = State.ROW;

    private RowReader(Rules rules, long limit) {
        this.rules = rules;
        this.limit = limit;
    }

    /** The next row as a list; counts the lines in the reader's {@code line_num}. Raises StopIteration at the end. */
    @TruffleBoundary
    static Object next(Object reader, Object lines, Object rules, Object limit) {
        return new RowReader(Rules.of(rules), Numbers.asSize(limit)).read(reader, lines);
    }

    private OuroList read(Object reader, Object lines) {
        do {
            Object line = Iteration.next(lines);
            if (line == null) {
                return atEnd();
            }
            if (!(OuroInstance.unwrap(line) instanceof String text)) {
                throw Rules.error("iterator should return strings, not " + Types.name(line)
                        + " (the file should be opened in text mode)");
            }
            Attributes.set(reader, "line_num", Numbers.asSize(Attributes.get(reader, "line_num")) + 1);
            for (int place = 0; place < text.length();) {
                place = takeRun(text, place);
            }
            take(END);
        } while (state != State.ROW);
        return row;
    }

    private OuroList atEnd() {
        if (length > 0 || state == State.QUOTED || state == State.ESCAPED_IN_QUOTED) {
            if (rules.strict()) {
                throw Rules.error("unexpected end of data");
            }
            save();
            return row;
        }
        throw Errors.raise(ExceptionTypes.STOP_ITERATION);
    }

    /** Takes characters from a place on, many at once where they mean nothing but themselves; the place behind them. */
    private int takeRun(String text, int start) {
        int end = start;
        if (state == State.PLAIN || state == State.QUOTED) {
            while (end < text.length() && isOrdinary(text.charAt(end))) {
                end++;
            }
        }
        if (end > start) {
            add(text, start, end);
            return end;
        }
        int character = text.codePointAt(start);
        take(character);
        return start + Character.charCount(character);
    }

    private boolean isOrdinary(char character) {
        return !Character.isSurrogate(character)
                && character != rules.quote()
                && character != rules.escape()
                && (state == State.QUOTED || character != rules.delimiter() && !Rules.isLineEnd(character));
    }

    private void take(int character) {
        switch (state) {
            case ROW -> atRow(character);
            case FIELD -> atField(character);
            case PLAIN -> inPlain(character);
            case ESCAPED -> escaped(character);
            case LINE_END_ESCAPED -> afterEscapedLineEnd(character);
            case QUOTED -> inQuoted(character);
            case ESCAPED_IN_QUOTED -> {
                add(character == END ? '\n' : character);
                state = State.QUOTED;
            }
            case QUOTE_IN_QUOTED -> afterQuote(character);
            case LINE_END -> atLineEnd(character);
        }
    }

    private void atRow(int character) {
        if (Rules.isLineEnd(character)) {
            state = State.LINE_END;
        } else if (character != END) {
            state = State.FIELD;
            atField(character);
        }
    }

    private void atField(int character) {
        if (character == END || Rules.isLineEnd(character)) {
            endRow(character);
        } else if (rules.isQuote(character)) {
            quoted = true;
            state = State.QUOTED;
        } else if (character == rules.escape()) {
            state = State.ESCAPED;
        } else if (character == ' ' && rules.skipsSpace()) {
            return;
        } else if (character == rules.delimiter()) {
            save();
        } else {
            add(character);
            state = State.PLAIN;
        }
    }

    private void inPlain(int character) {
        if (character == END || Rules.isLineEnd(character)) {
            endRow(character);
        } else if (character == rules.escape()) {
            state = State.ESCAPED;
        } else if (character == rules.delimiter()) {
            endField();
        } else {
            add(character);
        }
    }

    private void escaped(int character) {
        add(character == END ? '\n' : character);
        state = Rules.isLineEnd(character) ? State.LINE_END_ESCAPED : State.PLAIN;
    }

    private void afterEscapedLineEnd(int character) {
        if (character != END) {
            state = State.PLAIN;
            inPlain(character);
        }
    }

    private void inQuoted(int character) {
        if (character == END) {
            return;
        }
        if (character == rules.escape()) {
            state = State.ESCAPED_IN_QUOTED;
        } else if (rules.isQuote(character)) {
            state = rules.doubled() ? State.QUOTE_IN_QUOTED : State.PLAIN;
        } else {
            add(character);
        }
    }

    private void afterQuote(int character) {
        if (rules.isQuote(character)) {
            add(character);
            state = State.QUOTED;
        } else if (character == rules.delimiter()) {
            endField();
        } else if (character == END || Rules.isLineEnd(character)) {
            endRow(character);
        } else if (!rules.strict()) {
            add(character);
            state = State.PLAIN;
        } else {
            throw Rules.error("'" + Character.toString(rules.delimiter()) + "' expected after '"
                    + Character.toString(rules.quote()) + "'");
        }
    }

    private void atLineEnd(int character) {
        if (character == END) {
            state = State.ROW;
        } else if (!Rules.isLineEnd(character)) {
            throw Rules.error(
                    "new-line character seen in unquoted field - do you need to open the file with newline=''?");
        }
    }

    private void endField() {
        save();
        state = State.FIELD;
    }

    private void endRow(int character) {
        save();
        state = character == END ? State.ROW : State.LINE_END;
    }

    private void add(int character) {
        grow(1);
        field.appendCodePoint(character);
    }

    private void add(String text, int start, int end) {
        grow(end - start);
        field.append(text, start, end);
    }

    private void grow(int count) {
        length += count;
        if (length > limit) {
            throw Rules.error("field larger than field limit (" + limit + ")");
        }
    }

    private void save() {
        String text = field.toString();
        Object value = text;
        if (!quoted) {
            boolean numeric = rules.quoting() == Rules.QUOTE_NONNUMERIC || rules.quoting() == Rules.QUOTE_STRINGS;
            if (text.isEmpty() && (rules.quoting() == Rules.QUOTE_STRINGS || rules.quoting() == Rules.QUOTE_NOTNULL)) {
                value = None.NONE;
            } else if (numeric && !text.isEmpty()) {
                value = Calls.call(BuiltinTypes.FLOAT, text);
            }
        }
        row.append(value);
        field.setLength(0);
        length = 0;
        quoted = false;
    }
}
