// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;

/** {@code BaseException.__reduce__} and what the classes with members add to it. */
final class ExceptionReduction {
    private static final String[] IMPORT_MEMBERS = {"name", "path", "name_from"};

    private ExceptionReduction() {}

    static OuroTuple reduce(OuroException exception) {
        OuroDict state = state(exception);
        OuroTuple arguments = arguments(exception);
        return state.size() == 0
                ? OuroTuple.of(exception.type(), arguments)
                : OuroTuple.of(exception.type(), arguments, state);
    }

    /** An OSError with file names has lost them from its arguments. */
    private static OuroTuple arguments(OuroException exception) {
        OuroTuple args = exception.args();
        Object file = exception.field("filename");
        boolean lost = exception.type().isSubclassOf(ExceptionTypes.OS_ERROR) && args.size() == 2 && file != null;
        if (!lost) {
            return args;
        }
        Object other = exception.field("filename2");
        return other == null
                ? OuroTuple.of(args.get(0), args.get(1), file)
                : OuroTuple.of(args.get(0), args.get(1), file, None.NONE, other);
    }

    private static OuroDict state(OuroException exception) {
        OuroDict state = exception.hasAttributes() ? exception.dictionary().copy() : new OuroDict();
        if (exception.type().isSubclassOf(ExceptionTypes.IMPORT_ERROR)) {
            for (String member : IMPORT_MEMBERS) {
                Object value = exception.field(member);
                if (value != null && value != None.NONE) {
                    state.put(member, value);
                }
            }
        }
        return state;
    }
}
