// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.memory;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;

/** Single items of a memoryview, in native formats of one letter. */
public final class Items {
    private Items() {}

    /** The letter of a native format such as {@code "i"} or {@code "@i"}; 0 for any other format. */
    public static char kind(String format) {
        String letter = format.startsWith("@") ? format.substring(1) : format;
        boolean simple = letter.length() == 1 && Numbering.nativeSize(letter.charAt(0)) > 0;
        return simple ? letter.charAt(0) : 0;
    }

    /** Whether a letter stands for a signed int. */
    private static boolean signed(char kind) {
        return Character.isLowerCase(kind);
    }

    /**
     * The value of an item; NotImplementedError for a format that only carries.
     *
     * @param bytes the bytes of the item
     */
    public static Object read(byte[] bytes, String format) {
        ByteBuffer in = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        char kind = kind(format);
        return switch (kind) {
            case 0 -> throw unsupported(format);
            case 'c' -> new OuroBytes(bytes);
            case '?' -> bytes[0] != 0;
            case 'e' -> (double) Float.float16ToFloat(in.getShort(0));
            case 'f' -> (double) in.getFloat(0);
            case 'd' -> in.getDouble(0);
            default -> Numbering.read(in, 0, bytes.length, signed(kind));
        };
    }

    private static OuroError unsupported(String format) {
        return Errors.notImplementedError("memoryview: format %s not supported", format);
    }

    /** The bytes of an item; TypeError or ValueError for what is none of that format. */
    public static byte[] write(Object value, String format) {
        char kind = kind(format);
        if (kind == 0) {
            throw unsupported(format);
        }
        byte[] bytes = new byte[Numbering.nativeSize(kind)];
        ByteBuffer out = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        switch (kind) {
            case 'c' -> bytes[0] = single(value);
            case '?' -> bytes[0] = (byte) (Truth.isTrue(value) ? 1 : 0);
            case 'e' -> {
                double number = real(value, kind);
                short half = Numbering.half(number);
                if ((half & 0x7fff) == 0x7c00 && !Double.isInfinite(number)) {
                    throw badValue(kind);
                }
                out.putShort(0, half);
            }
            case 'f' -> out.putFloat(0, (float) real(value, kind));
            case 'd' -> out.putDouble(0, real(value, kind));
            default -> Numbering.write(out, 0, bytes.length, whole(value, kind, bytes.length));
        }
        return bytes;
    }

    private static byte single(Object value) {
        if (!(value instanceof OuroBytes bytes)) {
            throw badType('c');
        }
        if (bytes.size() != 1) {
            throw badValue('c');
        }
        return (byte) bytes.get(0);
    }

    private static double real(Object value, char kind) {
        if (!(value instanceof Double)
                && Attributes.lookupSpecial(value, "__float__") == null
                && Attributes.lookupSpecial(value, "__index__") == null) {
            throw badType(kind);
        }
        return Numbers.asDouble(value);
    }

    private static long whole(Object value, char kind, int size) {
        Object index = Numbers.indexOrNull(value);
        if (index == null) {
            throw badType(kind);
        }
        BigInteger number = Integers.big(index);
        boolean fits = Numbering.fits(number, size, signed(kind)) || kind == 'P' && Numbering.fits(number, size, true);
        if (!fits) {
            throw badValue(kind);
        }
        return number.longValue();
    }

    private static OuroError badType(char kind) {
        return Errors.typeError("memoryview: invalid type for format '%s'", kind);
    }

    private static OuroError badValue(char kind) {
        return Errors.valueError("memoryview: invalid value for format '%s'", kind);
    }
}
