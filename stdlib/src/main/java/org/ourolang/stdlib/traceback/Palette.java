// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import java.util.Map;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.stdlib.support.Terminals;

/** The colours of a traceback, as terminals take them; {@link #PLAIN} has none. */
public enum Palette {
    PLAIN(false),
    COLOURED(true);

    private static final String MAGENTA = "\u001b[35m";
    private static final String BOLD_MAGENTA = "\u001b[1;35m";
    private static final String RED = "\u001b[31m";
    private static final String BOLD_RED = "\u001b[1;31m";
    private static final String RESET = "\u001b[0m";

    private final boolean coloured;

    Palette(boolean coloured) {
        this.coloured = coloured;
    }

    /**
     * What suits the standard error of a context: the reference's order of {@code PYTHON_COLORS}, {@code NO_COLOR},
     * {@code FORCE_COLOR}, {@code TERM}, and whether it is a terminal.
     */
    public static Palette of(OuroContext context) {
        Map<String, String> environment = context.env().getEnvironment();
        String choice = environment.getOrDefault("PYTHON_COLORS", "");
        if (choice.equals("0") || choice.equals("1")) {
            return of(choice.equals("1"));
        }
        if (environment.containsKey("NO_COLOR")) {
            return PLAIN;
        }
        if (environment.containsKey("FORCE_COLOR")) {
            return COLOURED;
        }
        return of(!"dumb".equals(environment.get("TERM")) && Terminals.isTerminal(Terminals.STANDARD_ERROR));
    }

    private static Palette of(boolean coloured) {
        return coloured ? COLOURED : PLAIN;
    }

    /** A file, a line number, a function's name. */
    String place(Object text) {
        return paint(MAGENTA, text);
    }

    /** The name of an exception's class. */
    String type(String text) {
        return paint(BOLD_MAGENTA, text);
    }

    /** What an exception says. */
    String message(String text) {
        return paint(MAGENTA, text);
    }

    /** A part of a line: what failed ({@code mark} is {@code ^}), what is around it ({@code ~}), or neither. */
    String part(char mark, String text) {
        return switch (mark) {
            case '^' -> paint(BOLD_RED, text);
            case '~' -> paint(RED, text);
            default -> text;
        };
    }

    private String paint(String colour, Object text) {
        return coloured ? colour + text + RESET : text.toString();
    }
}
