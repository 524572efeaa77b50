// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.trace;

import java.util.Locale;

/** Writes JSON. */
public final class Json {
    private final StringBuilder out = new StringBuilder();
    private boolean first = true;

    public Json open(char bracket) {
        comma();
        out.append(bracket);
        first = true;
        return this;
    }

    public Json close(char bracket) {
        out.append(bracket);
        first = false;
        return this;
    }

    public Json key(String name) {
        comma();
        string(name);
        out.append(':');
        first = true;
        return this;
    }

    public Json value(String text) {
        comma();
        string(text);
        return this;
    }

    public Json value(long number) {
        comma();
        out.append(number);
        return this;
    }

    /** With six digits behind the point. */
    public Json value(double number) {
        comma();
        out.append(Double.isFinite(number) ? String.format(Locale.ROOT, "%.6f", number) : "null");
        return this;
    }

    public Json field(String name, String text) {
        return key(name).value(text);
    }

    public Json field(String name, long number) {
        return key(name).value(number);
    }

    public Json newLine() {
        out.append('\n');
        return this;
    }

    private void comma() {
        if (!first) {
            out.append(',');
        }
        first = false;
    }

    private void string(String text) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\n' -> out.append("\\n");
                // Inside a page nothing may look like the end of the script.
                case '<' -> out.append("\\u003c");
                default -> {
                    if (c < ' ' || Character.isSurrogate(c) || c == '\u2028' || c == '\u2029') {
                        out.append(String.format("\\u%04x", (int) c));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
