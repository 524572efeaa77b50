// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.protocol;

import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroException;

/** The texts of UnicodeEncodeError, UnicodeDecodeError and UnicodeTranslateError. */
final class UnicodeErrorText {
    private UnicodeErrorText() {}

    static String of(OuroException exception) {
        Object object = exception.field("object");
        long start = exception.field("start") instanceof Long number ? number : 0;
        long end = exception.field("end") instanceof Long number ? number : 0;
        String reason = Representation.str(exception.field("reason"));
        String encoding = exception.field("encoding") == null ? "" : Representation.str(exception.field("encoding"));
        if (exception.type().isSubclassOf(ExceptionTypes.UNICODE_DECODE_ERROR)) {
            if (end == start + 1 && object instanceof OuroBytes bytes && start < bytes.size()) {
                return "'" + encoding + "' codec can't decode byte 0x" + hex(bytes.get((int) start), 2)
                        + " in position " + start + ": " + reason;
            }
            return "'" + encoding + "' codec can't decode bytes in position " + start + "-" + (end - 1) + ": " + reason;
        }
        String what = exception.type().isSubclassOf(ExceptionTypes.UNICODE_ENCODE_ERROR)
                ? "'" + encoding + "' codec can't encode character"
                : "can't translate character";
        if (end == start + 1 && object instanceof String text && start < text.codePointCount(0, text.length())) {
            int point = text.codePointAt(text.offsetByCodePoints(0, (int) start));
            return what + " '" + escaped(point) + "' in position " + start + ": " + reason;
        }
        return what + "s in position " + start + "-" + (end - 1) + ": " + reason;
    }

    private static String escaped(int point) {
        if (point <= 0xff) {
            return "\\x" + hex(point, 2);
        }
        return point <= 0xffff ? "\\u" + hex(point, 4) : "\\U" + hex(point, 8);
    }

    private static String hex(int value, int digits) {
        String text = Integer.toHexString(value);
        return "0".repeat(Math.max(0, digits - text.length())) + text;
    }
}
