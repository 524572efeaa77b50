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
    /** In bytes. */
    final long size;
    /** How many values are packed. */
    final long count;
    private final List<Run> runs = new ArrayList<>();
    private final boolean isNative;
    private List<Field> fields;

    /** One item, or one run of bytes; padding is none. */
    record Field(char kind, int offset, int size, boolean isNative) {}

    /** Items of one kind in a row. */
    private record Run(char kind, long offset, int width, long repeat) {}

    Layout(String format) {
        int position = 0;
        boolean plain = true;
        ByteOrder chosen = ByteOrder.LITTLE_ENDIAN;
        if (!format.isEmpty() && "@=<>!".indexOf(format.charAt(0)) >= 0) {
            char mark = format.charAt(position++);
            plain = mark == '@';
            chosen = mark == '>' || mark == '!' ? ByteOrder.BIG_ENDIAN : ByteOrder.LITTLE_ENDIAN;
        }
        this.order = chosen;
        this.isNative = plain;
        long offset = 0;
        long items = 0;
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
                    if (repeat > (Long.MAX_VALUE - (c - '0')) / 10) {
                        throw tooLong();
                    }
                    repeat = repeat * 10 + (c - '0');
                    if (position == format.length()) {
                        throw StructErrors.error("repeat count given without format specifier");
                    }
                    c = format.charAt(position++);
                }
            }
            int width = width(c, isNative);
            if (isNative && width > 1) {
                offset = sum(offset, (width - offset % width) % width);
            }
            boolean isText = c == 's' || c == 'p';
            if (isText || c != 'x' && repeat > 0) {
                runs.add(new Run(c, offset, width, repeat));
                items = sum(items, isText ? 1 : repeat);
            }
            offset = sum(offset, product(repeat, width));
        }
        this.size = offset;
        this.count = items;
    }

    private static long sum(long left, long right) {
        if (left > Long.MAX_VALUE - right) {
            throw tooLong();
        }
        return left + right;
    }

    private static long product(long repeat, int width) {
        if (repeat > Long.MAX_VALUE / width) {
            throw tooLong();
        }
        return repeat * width;
    }

    private static OuroError tooLong() {
        return StructErrors.error("total struct size too long");
    }

    /** One field for each value; made at the first question, because a format may only be measured. */
    List<Field> fields() {
        if (fields == null) {
            if (count > Integer.MAX_VALUE || !Work.isAllocationAllowed(count * BYTES_OF_A_FIELD)) {
                throw Errors.memoryError();
            }
            List<Field> made = new ArrayList<>();
            for (Run run : runs) {
                addFields(made, run);
            }
            fields = made;
        }
        return fields;
    }

    private void addFields(List<Field> made, Run run) {
        int offset = Math.toIntExact(run.offset);
        if (run.kind == 's' || run.kind == 'p') {
            made.add(new Field(run.kind, offset, Math.toIntExact(run.repeat), isNative));
            return;
        }
        Work.charge(run.repeat >> 10);
        for (int i = 0; i < run.repeat; i++) {
            if (i % TURNS == 0) {
                Work.poll();
            }
            made.add(new Field(run.kind, offset + i * run.width, run.width, isNative));
        }
    }

    /** Room for one packed record, all zero. */
    ByteBuffer newBuffer() {
        if (size > Integer.MAX_VALUE - 8 || !Work.isAllocationAllowed(size)) {
            throw Errors.memoryError();
        }
        return ByteBuffer.allocate((int) size).order(order);
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
