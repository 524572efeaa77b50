// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.contextvars;

import java.util.Arrays;
import java.util.function.BiConsumer;

/**
 * An immutable map from context variables to values, so that copying a context costs nothing.
 *
 * <p>A bitmap trie over the variables' numbers, five bits a level; numbers are unique, so keys never collide.
 */
final class VariableMap {
    static final VariableMap EMPTY = new VariableMap(new Node(0, new Object[0]), 0);

    private static final int BITS = 5;
    private static final int MASK = 31;

    private final Node root;
    private final int size;

    private VariableMap(Node root, int size) {
        this.root = root;
        this.size = size;
    }

    int size() {
        return size;
    }

    /** The value, or null when the variable is not set. */
    Object get(ContextVariable variable) {
        Node node = root;
        for (int key = variable.number;; key >>>= BITS) {
            Object slot = node.at(key & MASK);
            if (slot instanceof Node inner) {
                node = inner;
            } else {
                return slot instanceof Entry entry && entry.variable == variable ? entry.value : null;
            }
        }
    }

    VariableMap with(ContextVariable variable, Object value) {
        boolean fresh = get(variable) == null;
        return new VariableMap(root.with(variable.number, 0, new Entry(variable, value)), fresh ? size + 1 : size);
    }

    VariableMap without(ContextVariable variable) {
        if (get(variable) == null) {
            return this;
        }
        return size == 1 ? EMPTY : new VariableMap(root.without(variable.number), size - 1);
    }

    void forEach(BiConsumer<ContextVariable, Object> action) {
        root.forEach(action);
    }

    private record Entry(ContextVariable variable, Object value) {}

    /** Slots hold an entry or a deeper node; only those whose bit is set exist. */
    private record Node(int bitmap, Object[] slots) {
        Object at(int position) {
            return (bitmap >>> position & 1) == 0 ? null : slots[index(position)];
        }

        private int index(int position) {
            return Integer.bitCount(bitmap & ((1 << position) - 1));
        }

        Node with(int key, int depth, Entry entry) {
            int position = key & MASK;
            int index = index(position);
            if ((bitmap >>> position & 1) == 0) {
                Object[] grown = new Object[slots.length + 1];
                System.arraycopy(slots, 0, grown, 0, index);
                System.arraycopy(slots, index, grown, index + 1, slots.length - index);
                grown[index] = entry;
                return new Node(bitmap | 1 << position, grown);
            }
            Object[] copy = slots.clone();
            copy[index] = switch (slots[index]) {
                case Node inner -> inner.with(key >>> BITS, depth + 1, entry);
                case Entry old when old.variable != entry.variable -> {
                    int oldKey = old.variable.number >>> (depth + 1) * BITS;
                    yield new Node(0, new Object[0])
                            .with(oldKey, depth + 1, old)
                            .with(key >>> BITS, depth + 1, entry);
                }
                default -> entry;
            };
            return new Node(bitmap, copy);
        }

        Node without(int key) {
            int position = key & MASK;
            int index = index(position);
            if (slots[index] instanceof Node inner) {
                Object[] copy = slots.clone();
                copy[index] = inner.without(key >>> BITS);
                return new Node(bitmap, copy);
            }
            Object[] shrunk = Arrays.copyOf(slots, slots.length - 1);
            System.arraycopy(slots, index + 1, shrunk, index, shrunk.length - index);
            return new Node(bitmap & ~(1 << position), shrunk);
        }

        void forEach(BiConsumer<ContextVariable, Object> action) {
            for (Object slot : slots) {
                if (slot instanceof Node inner) {
                    inner.forEach(action);
                } else if (slot instanceof Entry entry) {
                    action.accept(entry.variable, entry.value);
                }
            }
        }
    }
}
