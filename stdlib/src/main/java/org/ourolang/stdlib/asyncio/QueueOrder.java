// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.stdlib.collections.Deque;
import org.ourolang.stdlib.collections.DequeType;

/** In which order a queue gives its items back, and what it keeps them in; scripts see that as {@code _queue}. */
enum QueueOrder {
    /** First in, first out. */
    FIRST {
        @Override
        Object create() {
            return DequeType.make();
        }

        @Override
        long size(Object items) {
            return items instanceof Deque deque ? deque.size() : super.size(items);
        }

        @Override
        void put(Object items, Object item) {
            if (items instanceof Deque deque) {
                deque.append(item);
            } else {
                Calls.method(items, "append", item);
            }
        }

        @Override
        Object take(Object items) {
            Object item = items instanceof Deque deque ? deque.popLeft() : null;
            return item != null ? item : Calls.method(items, "popleft");
        }
    },
    /** The smallest first. */
    SMALLEST {
        @Override
        void put(Object items, Object item) {
            Calls.method(OuroContext.get().importModule("heapq"), "heappush", items, item);
        }

        @Override
        Object take(Object items) {
            return Calls.method(OuroContext.get().importModule("heapq"), "heappop", items);
        }
    },
    /** Last in, first out. */
    LAST {
        @Override
        void put(Object items, Object item) {
            if (items instanceof OuroList list) {
                list.append(item);
            } else {
                Calls.method(items, "append", item);
            }
        }

        @Override
        Object take(Object items) {
            return Calls.method(items, "pop");
        }
    };

    /** An empty container. */
    Object create() {
        return new OuroList();
    }

    long size(Object items) {
        return Items.length(items);
    }

    final boolean isEmpty(Object items) {
        return size(items) == 0;
    }

    abstract void put(Object items, Object item);

    abstract Object take(Object items);
}
