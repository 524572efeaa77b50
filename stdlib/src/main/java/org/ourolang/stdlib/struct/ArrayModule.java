// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.struct;

import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Integers;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.text.Buffers;

/** The module {@code _array}: what arrays do with single items and with their bytes. */
public final class ArrayModule {
    private ArrayModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_array");
        builder.function("check(typecode, value, /)", (code, value) -> check(((String) code).charAt(0), value));
        builder.function("pack(typecode, items, /)",
                (code, items) -> pack(((String) code).charAt(0), Iteration.toArray(items)));
        builder.function("unpack(typecode, data, /)",
                (code, data) -> unpack(((String) code).charAt(0), Buffers.orNull(data)));
        return builder.module();
    }

    private static int size(char code) {
        return switch (code) {
            case 'b', 'B' -> 1;
            case 'h', 'H' -> 2;
            case 'i', 'I', 'f', 'u', 'w' -> 4;
            default -> 8;
        };
    }

    /** The value as an item of an array; raises for one that does not fit. */
    private static Object check(char code, Object value) {
        switch (code) {
            case 'u', 'w' :
                if (!(OuroInstance.unwrap(value) instanceof String text)) {
                    throw Errors.typeError("array item must be a unicode character, not %s", Types.name(value));
                }
                if (text.codePointCount(0, text.length()) != 1) {
                    throw Errors.typeError(
                            "array item must be a string of length 1, not %s",
                            "a string of length " + text.codePointCount(0, text.length()));
                }
                return text;
            case 'f' :
                return (double) (float) real(value);
            case 'd' :
                return real(value);
            default :
                return integer(code, value);
        }
    }

    private static double real(Object value) {
        return Numbers.asDouble(value);
    }

    private static Object integer(char code, Object value) {
        Object index = Numbers.index(value);
        BigInteger number = Integers.big(index);
        int bits = size(code) * 8;
        boolean signed = Character.isLowerCase(code);
        BigInteger low = signed ? BigInteger.ONE.shiftLeft(bits - 1).negate() : BigInteger.ZERO;
        BigInteger high = BigInteger.ONE.shiftLeft(signed ? bits - 1 : bits).subtract(BigInteger.ONE);
        if (number.compareTo(low) >= 0 && number.compareTo(high) <= 0) {
            return index;
        }
        String side = number.compareTo(low) < 0 ? "less than minimum" : "greater than maximum";
        throw switch (code) {
            case 'b' -> Errors.overflowError("signed char is %s", side);
            case 'B' -> Errors.overflowError("unsigned byte integer is %s", side);
            case 'h' -> Errors.overflowError("signed short integer is %s", side);
            case 'H' -> Errors.overflowError("unsigned short is %s", side);
            case 'i' -> Errors.overflowError("signed integer is %s", side);
            case 'I' -> Errors.overflowError(
                    number.signum() < 0 ? "can't convert negative value to unsigned int" : "unsigned int is " + side);
            case 'L', 'Q' -> Errors.overflowError(
                    number.signum() < 0
                            ? "can't convert negative int to unsigned"
                            : "Python int too large to convert to C unsigned long");
            default -> Errors.overflowError("Python int too large to convert to C long");
        };
    }

    private static OuroBytes pack(char code, Object[] items) {
        int size = size(code);
        ByteBuffer out = ByteBuffer.allocate(items.length * size).order(ByteOrder.LITTLE_ENDIAN);
        for (Object item : items) {
            switch (code) {
                case 'u', 'w' -> out.putInt(((String) item).codePointAt(0));
                case 'f' -> out.putFloat((float) Numbers.asDouble(item));
                case 'd' -> out.putDouble(Numbers.asDouble(item));
                default -> putInteger(out, size, Integers.big(item).longValue());
            }
        }
        return new OuroBytes(out.array());
    }

    private static void putInteger(ByteBuffer out, int size, long value) {
        switch (size) {
            case 1 -> out.put((byte) value);
            case 2 -> out.putShort((short) value);
            case 4 -> out.putInt((int) value);
            default -> out.putLong(value);
        }
    }

    private static OuroList unpack(char code, byte[] data) {
        int size = size(code);
        ByteBuffer in = ByteBuffer.wrap(data).order(ByteOrder.LITTLE_ENDIAN);
        OuroList items = new OuroList();
        for (int at = 0; at < data.length; at += size) {
            items.append(switch (code) {
                case 'u', 'w' -> character(in.getInt(at));
                case 'f' -> (Object) (double) in.getFloat(at);
                case 'd' -> in.getDouble(at);
                default -> Fields.read(in, at, new Layout.Field(code == 'l' ? 'q' : code == 'L' ? 'Q' : code, 0, size));
            });
        }
        return items;
    }

    private static String character(int point) {
        if (!Character.isValidCodePoint(point)) {
            throw Errors.valueError("character U+%x is not in range [U+0000; U+10ffff]", point);
        }
        return new String(Character.toChars(point));
    }
}
