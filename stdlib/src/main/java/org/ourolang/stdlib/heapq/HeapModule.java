// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.heapq;

import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Types;

/** The module {@code _heapq}: heaps in lists, the least element first, or the greatest for the names with max. */
public final class HeapModule {
    private static final String EMPTY = "index out of range";

    private HeapModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_heapq");
        builder.function("heappush(heap, item, /)",
                (heap, item) -> push(heap(heap, false, "heappush() argument 1"), item));
        builder.function("heappushpop(heap, item, /)",
                (heap, item) -> pushPop(heap(heap, false, "heappushpop() argument 1"), item));
        for (boolean greatest : new boolean[] {false, true}) {
            String before = greatest ? "_" : "";
            String after = greatest ? "_max" : "";
            builder.function(before + "heappop" + after + "(heap, /)",
                    heap -> pop(heap(heap, greatest, before + "heappop" + after + "() argument")));
            builder.function(before + "heapify" + after + "(heap, /)", heap -> {
                heap(heap, greatest, before + "heapify" + after + "() argument").arrange();
                return None.NONE;
            });
            builder.function(before + "heapreplace" + after + "(heap, item, /)",
                    (heap, item) -> replace(heap(heap, greatest, before + "heapreplace" + after + "() argument 1"),
                            item));
        }
        return builder.module();
    }

    private static Heap heap(Object value, boolean greatest, String role) {
        if (!(value instanceof OuroList list)) {
            throw Errors.typeError("%s must be list, not %s", role, Types.name(value));
        }
        return new Heap(list, greatest);
    }

    private static Object push(Heap heap, Object item) {
        heap.list().append(item);
        heap.raise(heap.list().size() - 1, 0);
        return None.NONE;
    }

    private static Object pop(Heap heap) {
        OuroList list = heap.list();
        if (list.size() == 0) {
            throw Errors.indexError(EMPTY);
        }
        Object last = list.remove(list.size() - 1);
        return list.size() == 0 ? last : replace(heap, last);
    }

    private static Object replace(Heap heap, Object item) {
        OuroList list = heap.list();
        if (list.size() == 0) {
            throw Errors.indexError(EMPTY);
        }
        Object first = list.get(0);
        list.set(0, item);
        heap.settle(0);
        return first;
    }

    private static Object pushPop(Heap heap, Object item) {
        OuroList list = heap.list();
        boolean stays = list.size() > 0 && heap.precedes(list.get(0), item);
        return stays ? replace(heap, item) : item;
    }
}
