// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.struct;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.object.Work;

/** A format such as {@code "<2hI4s"}, taken apart. */
final class Layout {
    private static final long BYTES_OF_A_FIELD = 32;
    /** Fields made before the host can stop it. */
    private static final int TURNS = 1 << 16;
    private static final String KINDS = "xcbB?hHiIlLqQnNefdspP";

    final ByteOrder order;
    final List<Field> fields = new ArrayList<>();
    /** In bytes. */
    final int size;
    /** How many values are packed. */
    final int count;

    /** One item, or one run of bytes; padding is none. */
    record Field(char kind, int offset, int size) {}

    Layout(String format) {
        int position = 0;
        boolean isNative = true;
        ByteOrder chosen = ByteOrder.LITTLE_ENDIAN;
        if (!format.isEmpty() && "@=<>!".indexOf(format.charAt(0)) >= 0) {
            char mark = format.charAt(position++);
            isNative = mark == '@';
            chosen = mark == '>' || mark == '!' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        }
        this.order = chosen;
        int offset = 0;
        while (position < format.length()) {
            char c = format.charAt(position++);
            if (Character.isWhitespace(c)) {
                continue;
            }
            long repeat = 1;
            boolean counted = c >= '0' && c <= '9';
            if (counted) {
                repeat = 0;
                while (c >= '0' && c <= '9') {
                    repeat = repeat * 10 + (c - '0');
                    if (repeat > Integer.MAX_VALUE) {
                        throw StructErrors.error("total struct size too long");
                    }
                    if (position == format.length()) {
                        throw StructErrors.error("repeat count given without format specifier");
                    }
                    c = format.charAt(position++);
                }
            }
            int width = width(c, isNative);
            if (isNative && width > 1) {
                offset = (offset + width - 1) / width * width;
            }
            offset = add(c, (int) repeat, width, offset);
        }
        this.size = offset;
        this.count = fields.size();
    }

    private int add(char kind, int repeat, int width, int offset) {
        if (kind == 's' || kind == 'p') {
            fields.add(new Field(kind, offset, repeat));
            return checked((long) offset + repeat);
        }
        long end = (long) offset + (long) repeat * width;
        checked(end);
        if (kind == 'x') {
            return (int) end;
        }
        if (!Work.isAllocationAllowed(repeat * BYTES_OF_A_FIELD)) {
            throw Errors.memoryError();
        }
        Work.charge(repeat >> 10);
        for (int i = 0; i < repeat; i++) {
            if (i % TURNS == 0) {
                Work.poll();
            }
            fields.add(new Field(kind, offset + i * width, width));
        }
        return (int) end;
    }

    /** Room for one packed record, all zero. */
    ByteBuffer newBuffer() {
        if (!Work.isAllocationAllowed(size)) {
            throw Errors.memoryError();
        }
        return ByteBuffer.allocate(size).order(order);
    }

    private static int checked(long size) {
        if (size > Integer.MAX_VALUE - 8) {
            throw StructErrors.error("total struct size too long");
        }
        return (int) size;
    }

    private static int width(char kind, boolean isNative) {
        if (KINDS.indexOf(kind) < 0 || !isNative && "nNP".indexOf(kind) >= 0) {
            throw badKind();
        }
        return switch (kind) {
            case 'h', 'H', 'e' -> 2;
            case 'i', 'I', 'f' -> 4;
            case 'l', 'L' -> isNative ? 8 : 4;
            case 'q', 'Q', 'n', 'N', 'd', 'P' -> 8;
            default -> 1;
        };
    }

    private static OuroError badKind() {
        return StructErrors.error("bad char in struct format");
    }
}
