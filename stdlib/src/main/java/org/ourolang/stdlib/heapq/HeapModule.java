// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.heapq;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Comparison;
import org.ourolang.interpreter.protocol.Types;

/** The module {@code _heapq}: binary heaps in lists, with the order of comparisons that CPython's have. */
public final class HeapModule {
    private HeapModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_heapq");
        builder.function("heappush(heap, item, /)", (heap, item) -> push(list(heap), item));
        builder.function("heappop(heap, /)", heap -> pop(list(heap), false));
        builder.function("heapify(heap, /)", heap -> heapify(list(heap), false));
        builder.function("heapreplace(heap, item, /)", (heap, item) -> replace(list(heap), item, false));
        builder.function("heappushpop(heap, item, /)", (heap, item) -> pushPop(list(heap), item));
        builder.function("_heappop_max(heap, /)", heap -> pop(list(heap), true));
        builder.function("_heapify_max(heap, /)", heap -> heapify(list(heap), true));
        builder.function("_heapreplace_max(heap, item, /)", (heap, item) -> replace(list(heap), item, true));
        return builder.module();
    }

    private static OuroList list(Object heap) {
        if (!(heap instanceof OuroList list)) {
            throw Errors.typeError("heap argument must be a list, not %s", Types.name(heap));
        }
        return list;
    }

    private static boolean before(Object a, Object b, boolean max) {
        return max ? Comparison.less(b, a) : Comparison.less(a, b);
    }

    private static void checkSize(OuroList heap, int size) {
        if (heap.size() != size) {
            throw Errors.runtimeError("list changed size during iteration");
        }
    }

    private static void siftDown(OuroList heap, int start, int from, boolean max) {
        int size = heap.size();
        int position = from;
        if (position >= size) {
            throw Errors.indexError("index out of range");
        }
        Object item = heap.get(position);
        while (position > start) {
            int parent = (position - 1) >> 1;
            Object above = heap.get(parent);
            boolean less = before(item, above, max);
            checkSize(heap, size);
            if (!less) {
                break;
            }
            heap.set(position, heap.get(parent));
            heap.set(parent, item);
            position = parent;
        }
    }

    private static void siftUp(OuroList heap, int from, boolean max) {
        int size = heap.size();
        int position = from;
        int limit = size >> 1;
        while (position < limit) {
            int child = 2 * position + 1;
            if (child + 1 < size) {
                boolean less = before(heap.get(child), heap.get(child + 1), max);
                checkSize(heap, size);
                child += less ? 0 : 1;
            }
            Object lower = heap.get(child);
            heap.set(child, heap.get(position));
            heap.set(position, lower);
            position = child;
        }
        siftDown(heap, from, position, max);
    }

    private static Object push(OuroList heap, Object item) {
        heap.append(item);
        siftDown(heap, 0, heap.size() - 1, false);
        return None.NONE;
    }

    private static Object pop(OuroList heap, boolean max) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object last = heap.remove(heap.size() - 1);
        if (heap.size() == 0) {
            return last;
        }
        Object result = heap.get(0);
        heap.set(0, last);
        siftUp(heap, 0, max);
        return result;
    }

    private static Object replace(OuroList heap, Object item, boolean max) {
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object result = heap.get(0);
        heap.set(0, item);
        siftUp(heap, 0, max);
        return result;
    }

    private static Object pushPop(OuroList heap, Object item) {
        if (heap.size() == 0 || !Comparison.less(heap.get(0), item)) {
            return item;
        }
        if (heap.size() == 0) {
            throw Errors.indexError("index out of range");
        }
        Object result = heap.get(0);
        heap.set(0, item);
        siftUp(heap, 0, false);
        return result;
    }

    private static Object heapify(OuroList heap, boolean max) {
        for (int i = (heap.size() >> 1) - 1; i >= 0; i--) {
            siftUp(heap, i, max);
        }
        return None.NONE;
    }
}
