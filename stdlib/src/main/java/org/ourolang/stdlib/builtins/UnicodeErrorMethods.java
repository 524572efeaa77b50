// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Types;

/** The members of UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError. */
final class UnicodeErrorMethods {
    private UnicodeErrorMethods() {}

    static void installDecode(TypeBuilder type) {
        install(type, 5, true);
    }

    static void installEncode(TypeBuilder type) {
        install(type, 5, false);
    }

    static void installTranslate(TypeBuilder type) {
        install(type, 4, false);
    }

    private static void install(TypeBuilder type, int count, boolean ofBytes) {
        ExceptionMembers.members(type, "encoding", "object", "start", "end", "reason");
        type.method("__init__(self, /, *args, **kwargs)", (self, args, kwargs) -> {
            OuroTuple given = (OuroTuple) args;
            Arity.noKeywords(ExceptionMethods.of(self).type().name(), kwargs);
            if (given.size() != count) {
                throw Errors.typeError("function takes exactly %d arguments (%d given)", count, given.size());
            }
            check(given, count, ofBytes);
            ExceptionMethods.initialize(ExceptionMethods.of(self), given);
            return None.NONE;
        });
    }

    private static void check(OuroTuple args, int count, boolean ofBytes) {
        int object = count - 4;
        if (object == 1) {
            checkText(args, 0);
        }
        boolean bytes = args.get(object) instanceof OuroBytes || args.get(object) instanceof OuroByteArray;
        if (ofBytes && !bytes) {
            throw Errors.typeError("a bytes-like object is required, not '%s'", Types.name(args.get(object)));
        }
        if (!ofBytes) {
            checkText(args, object);
        }
        for (int i = object + 1; i < object + 3; i++) {
            if (!(args.get(i) instanceof Long)) {
                throw Errors.typeError("'%s' object cannot be interpreted as an integer", Types.name(args.get(i)));
            }
        }
        checkText(args, object + 3);
    }

    private static void checkText(OuroTuple args, int index) {
        if (!(args.get(index) instanceof String)) {
            throw Errors.typeError("argument %d must be str, not %s", index + 1, Types.name(args.get(index)));
        }
    }
}
