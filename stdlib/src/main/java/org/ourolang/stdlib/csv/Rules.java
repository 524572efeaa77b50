// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.csv;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;

/**
 * A checked dialect. Characters are code points, {@link #NOTHING} where there is none.
 *
 * @param quoting one of the numbers that the module {@code csv} names QUOTE_MINIMAL and so on
 */
record Rules(
        int delimiter,
        int quote,
        int escape,
        boolean doubled,
        boolean skipsSpace,
        String lineEnd,
        int quoting,
        boolean strict) {
    static final int NOTHING = -1;
    static final int QUOTE_ALL = 1;
    static final int QUOTE_NONNUMERIC = 2;
    static final int QUOTE_NONE = 3;
    static final int QUOTE_STRINGS = 4;
    static final int QUOTE_NOTNULL = 5;

    /** @param values a tuple in the order of the components */
    static Rules of(Object values) {
        OuroTuple tuple = (OuroTuple) values;
        return new Rules(
                character(tuple.get(0)),
                character(tuple.get(1)),
                character(tuple.get(2)),
                Truth.isTrue(tuple.get(3)),
                Truth.isTrue(tuple.get(4)),
                (String) tuple.get(5),
                Numbers.asInt(tuple.get(6)),
                Truth.isTrue(tuple.get(7)));
    }

    private static int character(Object value) {
        return value == None.NONE ? NOTHING : ((String) value).codePointAt(0);
    }

    boolean isQuote(int character) {
        return character == quote && quoting != QUOTE_NONE;
    }

    static boolean isLineEnd(int character) {
        return character == '\n' || character == '\r';
    }

    static OuroError error(String message) {
        Object type = Attributes.get(OuroContext.get().importModule("csv"), "Error");
        return Errors.of((OuroException) Calls.call(type, message));
    }
}
