// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;

/** The members and texts of UnicodeDecodeError, UnicodeEncodeError and UnicodeTranslateError. */
final class UnicodeErrorMethods {
    private UnicodeErrorMethods() {}

    static void installDecode(TypeBuilder type) {
        install(type, 5, true);
        type.method("__str__(self, /)", self -> decodeText(ExceptionMethods.of(self)));
    }

    static void installEncode(TypeBuilder type) {
        install(type, 5, false);
        type.method("__str__(self, /)", self -> encodeText(ExceptionMethods.of(self), true));
    }

    static void installTranslate(TypeBuilder type) {
        install(type, 4, false);
        type.method("__str__(self, /)", self -> encodeText(ExceptionMethods.of(self), false));
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

    private static String decodeText(OuroException exception) {
        Object object = exception.field("object");
        if (object == null) {
            return "";
        }
        byte[] bytes = object instanceof OuroBytes fixed ? fixed.bytes : ((OuroByteArray) object).toArray();
        long start = position(exception, "start", bytes.length);
        long end = number(exception, "end");
        String codec = "'" + shown(exception, "encoding") + "' codec can't decode ";
        String reason = ": " + shown(exception, "reason");
        if (start < bytes.length && end == start + 1) {
            return codec + String.format("byte 0x%02x in position %d", bytes[(int) start] & 0xff, start) + reason;
        }
        return codec + "bytes in position " + start + "-" + (end - 1) + reason;
    }

    private static String encodeText(OuroException exception, boolean hasCodec) {
        if (!(exception.field("object") instanceof String text)) {
            return "";
        }
        int length = text.codePointCount(0, text.length());
        long start = position(exception, "start", length);
        long end = number(exception, "end");
        String codec = hasCodec
                ? "'" + shown(exception, "encoding") + "' codec can't encode "
                : "can't translate ";
        String reason = ": " + shown(exception, "reason");
        if (start < length && end == start + 1) {
            int point = text.codePointAt(text.offsetByCodePoints(0, (int) start));
            String format = point <= 0xff ? "\\x%02x" : point <= 0xffff ? "\\u%04x" : "\\U%08x";
            return codec + "character '" + String.format(format, point) + "' in position " + start + reason;
        }
        return codec + "characters in position " + start + "-" + (end - 1) + reason;
    }

    private static long number(OuroException exception, String name) {
        return exception.field(name) instanceof Long number ? number : 0;
    }

    private static long position(OuroException exception, String name, int length) {
        return Math.max(0, Math.min(number(exception, name), Math.max(0, length - 1)));
    }

    private static String shown(OuroException exception, String name) {
        Object value = exception.field(name);
        return Representation.str(value == null ? None.NONE : value);
    }
}
