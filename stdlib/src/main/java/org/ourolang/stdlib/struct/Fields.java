// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.struct;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.stdlib.builtins.memory.Numbering;
import org.ourolang.stdlib.builtins.text.Buffers;

/** Reads and writes the items of a layout. */
final class Fields {
    private Fields() {}

    static void write(ByteBuffer out, int start, Layout.Field field, Object value) {
        int at = start + field.offset();
        switch (field.kind()) {
            case 's', 'p' -> writeBytes(out, at, field, value);
            case 'c' -> {
                byte[] bytes = Buffers.orNull(value);
                if (bytes == null || bytes.length != 1) {
                    throw StructErrors.error("char format requires a bytes object of length 1");
                }
                out.put(at, bytes[0]);
            }
            case '?' -> out.put(at, (byte) (Truth.isTrue(value) ? 1 : 0));
            case 'e', 'f', 'd' -> writeReal(out, at, field, value);
            default -> writeInteger(out, at, field, value);
        }
    }

    private static void writeBytes(ByteBuffer out, int at, Layout.Field field, Object value) {
        byte[] bytes = Buffers.orNull(value);
        if (bytes == null) {
            throw StructErrors.error("argument for '%s' must be a bytes object", field.kind());
        }
        if (field.kind() == 's') {
            out.put(at, bytes, 0, Math.min(bytes.length, field.size()));
        } else if (field.size() > 0) {
            int length = Math.min(bytes.length, field.size() - 1);
            out.put(at, (byte) Math.min(length, 255));
            out.put(at + 1, bytes, 0, length);
        }
    }

    private static double real(Object value) {
        if (!(value instanceof Double) && Attributes.lookupSpecial(value, "__float__") == null
                && Attributes.lookupSpecial(value, "__index__") == null) {
            throw StructErrors.error("required argument is not a float");
        }
        try {
            return Numbers.asDouble(value);
        } catch (OuroError tooLarge) {
            if (!Numbers.isInteger(value)) {
                throw tooLarge;
            }
            throw StructErrors.error("required argument is not a float");
        }
    }

    private static void writeReal(ByteBuffer out, int at, Layout.Field field, Object value) {
        double number = real(value);
        boolean fits = true;
        switch (field.kind()) {
            case 'e' -> {
                short bits = Numbering.half(number);
                fits = (bits & 0x7fff) != 0x7c00;
                out.putShort(at, bits);
            }
            case 'f' -> {
                fits = field.isNative() || !Float.isInfinite((float) number);
                out.putFloat(at, (float) number);
            }
            default -> out.putDouble(at, number);
        }
        if (!fits && !Double.isInfinite(number)) {
            throw Numbers.isInteger(value)
                    ? StructErrors.error("int too large to convert")
                    : Errors.overflowError("float too large to pack with " + field.kind() + " format");
        }
    }

    private static void writeInteger(ByteBuffer out, int at, Layout.Field field, Object value) {
        Object index = Numbers.indexOrNull(value);
        if (index == null) {
            throw StructErrors.error("required argument is not an integer");
        }
        BigInteger number = Integers.big(index);
        int bits = field.size() * 8;
        boolean signed = Character.isLowerCase(field.kind());
        BigInteger low = signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
        if (field.kind() == 'P') {
            low = BigInteger.ONE.shiftLeft(63).negate();
        }
        if (number.compareTo(low) < 0 || number.compareTo(high) > 0) {
            throw field.kind() == 'P'
                    ? StructErrors.error("int too large to convert")
                    : StructErrors.error("'%s' format requires %s <= number <= %s", field.kind(), low, high);
        }
        Numbering.write(out, at, field.size(), number.longValue());
    }

    static Object read(ByteBuffer in, int start, Layout.Field field) {
        int at = start + field.offset();
        return switch (field.kind()) {
            case 's' -> bytes(in, at, field.size());
            case 'p' -> field.size() == 0
                    ? OuroBytes.EMPTY
                    : bytes(in, at + 1, Math.min(in.get(at) & 255, field.size() - 1));
            case 'c' -> bytes(in, at, 1);
            case '?' -> in.get(at) != 0;
            case 'e' -> (double) Float.float16ToFloat(in.getShort(at));
            case 'f' -> (double) in.getFloat(at);
            case 'd' -> in.getDouble(at);
            default -> Numbering.read(in, at, field.size(), Character.isLowerCase(field.kind()));
        };
    }

    private static OuroBytes bytes(ByteBuffer in, int at, int length) {
        byte[] bytes = new byte[length];
        in.get(at, bytes);
        return new OuroBytes(bytes);
    }
}
