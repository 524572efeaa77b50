// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.traceback;

import org.ourolang.interpreter.context.OuroContext;

/** The program that was given on the command line, whose lines warnings show too. */
public final class CommandText {
    private String text = "";

    private CommandText() {}

    private static CommandText of(OuroContext context) {
        return context.extension(CommandText.class, CommandText::new);
    }

    /** Keeps the program of {@code -c}. */
    public static void keep(OuroContext context, String text) {
        of(context).text = text;
    }

    /** The program of {@code -c}; empty if there is none. */
    public static String get(OuroContext context) {
        return of(context).text;
    }
}
