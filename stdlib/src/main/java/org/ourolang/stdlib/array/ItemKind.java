// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.array;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.stdlib.builtins.memory.Numbering;

/** What one item of an array is, by its type code. */
record ItemKind(char code, int size, int machineFormat) {
    static final String CODES = "bBuwhHiIlLqQfd";
    private static final int[] SIZES = {1, 1, 4, 4, 2, 2, 4, 4, 8, 8, 8, 8, 4, 8};
    private static final int[] MACHINE_FORMATS = {1, 0, 20, 20, 4, 2, 8, 6, 12, 10, 12, 10, 14, 16};

    /** The kind of a type code, or null. */
    static ItemKind of(int code) {
        int index = CODES.indexOf(code);
        return index < 0 ? null : new ItemKind((char) code, SIZES[index], MACHINE_FORMATS[index]);
    }

    boolean isText() {
        return code == 'u' || code == 'w';
    }

    /** The item at a place. */
    Object read(ByteBuffer in, int at) {
        return switch (code) {
            case 'u', 'w' -> character(in.getInt(at));
            case 'f' -> (Object) (double) in.getFloat(at);
            case 'd' -> in.getDouble(at);
            default -> Numbering.read(in, at, size, Character.isLowerCase(code));
        };
    }

    private static String character(int point) {
        if (!Character.isValidCodePoint(point)) {
            throw Errors.valueError("character U+%s is not in range [U+0000; U+10ffff]", Integer.toHexString(point));
        }
        return Character.toString(point);
    }

    /** Writes an item; TypeError or OverflowError for what is none of this kind. */
    void write(ByteBuffer out, int at, Object value) {
        switch (code) {
            case 'u', 'w' -> out.putInt(at, codePoint(value));
            case 'f' -> out.putFloat(at, (float) Numbers.asDouble(value));
            case 'd' -> out.putDouble(at, Numbers.asDouble(value));
            default -> Numbering.write(out, at, size, number(value));
        }
    }

    private static int codePoint(Object value) {
        if (OuroInstance.unwrap(value) instanceof String text && text.codePointCount(0, text.length()) == 1) {
            return text.codePointAt(0);
        }
        throw Errors.typeError("array item must be unicode character");
    }

    private long number(Object value) {
        BigInteger number = Integers.big(Numbers.index(value));
        if (Numbering.fits(number, size, Character.isLowerCase(code))) {
            return number.longValue();
        }
        throw outOfRange(number);
    }

    private OuroError outOfRange(BigInteger number) {
        String side = number.signum() < 0 ? "less than minimum" : "greater than maximum";
        boolean huge = number.bitLength() > 63;
        return switch (code) {
            case 'q' -> Errors.overflowError("int too big to convert");
            case 'Q' -> Errors.overflowError(
                    number.signum() < 0 ? "can't convert negative int to unsigned" : "int too big to convert");
            case 'I', 'L' -> Errors.overflowError(unsignedText(number, side));
            default -> Errors.overflowError(
                    huge ? "Python int too large to convert to C long" : signedName() + " is " + side);
        };
    }

    private String signedName() {
        return switch (code) {
            case 'b' -> "signed char";
            case 'B' -> "unsigned byte integer";
            case 'h' -> "signed short integer";
            case 'H' -> "unsigned short";
            default -> "signed integer";
        };
    }

    private String unsignedText(BigInteger number, String side) {
        if (number.signum() < 0) {
            return "can't convert negative value to unsigned int";
        }
        return number.bitLength() > 64 || code == 'L'
                ? "Python int too large to convert to C unsigned long"
                : "unsigned int is " + side;
    }
}
