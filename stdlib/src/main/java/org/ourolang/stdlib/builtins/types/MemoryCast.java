// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins.types;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.builtins.memory.Items;
import org.ourolang.stdlib.builtins.memory.Numbering;

/** {@code memoryview.cast}: the same bytes in another format or shape. */
final class MemoryCast {
    private static final int MOST_DIMENSIONS = 64;

    private MemoryCast() {}

    /** @param shape null when it is not given */
    static MemoryView cast(MemoryView self, Object format, Object shape) {
        MemoryView.Layout layout = self.layout();
        String wanted = Arguments.text(format, "cast() argument 'format'");
        if (!layout.isDense(true)) {
            throw Errors.typeError("memoryview: casts are restricted to C-contiguous views");
        }
        if (shape != null) {
            checkShape(shape, layout);
        } else if (layout.shape().length != 1 && hasZero(layout)) {
            throw Errors.typeError("memoryview: cannot cast view with zeros in shape or strides");
        }
        MemoryView.Layout flat = flat(layout, wanted);
        return self.with(shape == null ? flat : shaped(flat, Iteration.toArray(shape)));
    }

    private static void checkShape(Object shape, MemoryView.Layout layout) {
        if (!(shape instanceof OuroList) && !(shape instanceof OuroTuple)) {
            throw Errors.typeError("shape must be a list or a tuple");
        }
        int dimensions = Iteration.toArray(shape).length;
        if (dimensions > MOST_DIMENSIONS) {
            throw Errors.valueError("memoryview: number of dimensions must not exceed %s", MOST_DIMENSIONS);
        }
        if (layout.shape().length != 1 && dimensions != 1) {
            throw Errors.typeError("memoryview: cast must be 1D -> ND or ND -> 1D");
        }
    }

    private static boolean hasZero(MemoryView.Layout layout) {
        return layout.count() == 0;
    }

    private static MemoryView.Layout flat(MemoryView.Layout layout, String wanted) {
        char from = Items.kind(layout.format());
        char to = Items.kind(wanted);
        if (from == 0) {
            throw badFormat("source");
        }
        if (to == 0) {
            throw badFormat("destination");
        }
        if (!isByte(from) && !isByte(to)) {
            throw Errors.typeError("memoryview: cannot cast between two non-byte formats");
        }
        int bytes = layout.count() * layout.itemSize();
        int size = Numbering.nativeSize(to);
        if (bytes % size != 0) {
            throw Errors.typeError("memoryview: length is not a multiple of itemsize");
        }
        return new MemoryView.Layout(layout.offset(), new int[] {bytes / size}, new int[] {size}, wanted, size);
    }

    private static boolean isByte(char kind) {
        return kind == 'B' || kind == 'b' || kind == 'c';
    }

    private static RuntimeException badFormat(String which) {
        return Errors.valueError("memoryview: %s format must be a native single character format prefixed with an"
                + " optional '@'", which);
    }

    private static MemoryView.Layout shaped(MemoryView.Layout flat, Object[] lengths) {
        int[] shape = new int[lengths.length];
        long product = flat.itemSize();
        for (int i = 0; i < lengths.length; i++) {
            if (!Numbers.isInteger(lengths[i])) {
                throw Errors.typeError("memoryview.cast(): elements of shape must be integers");
            }
            long length = Numbers.asSize(lengths[i]);
            if (length <= 0) {
                throw Errors.valueError("memoryview.cast(): elements of shape must be integers > 0");
            }
            product = Math.multiplyExact(product, length) > Integer.MAX_VALUE ? Integer.MAX_VALUE : product * length;
            shape[i] = (int) Math.min(length, Integer.MAX_VALUE);
        }
        if (product != (long) flat.count() * flat.itemSize()) {
            throw Errors.typeError("memoryview: product(shape) * itemsize != buffer size");
        }
        int[] strides = MemoryView.Layout.dense(shape, flat.itemSize(), true);
        return new MemoryView.Layout(flat.offset(), shape, strides, flat.format(), flat.itemSize());
    }
}
