// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The local slots of a frame. */
final class Slots {
    private final List<String> names = new ArrayList<>();
    private final BitSet cells = new BitSet();
    private final BitSet comprehensions = new BitSet();
    private final Map<String, Integer> hidden = new HashMap<>();

    int add(String name, boolean cell, boolean comprehension) {
        int slot = names.size();
        names.add(name);
        cells.set(slot, cell);
        comprehensions.set(slot, comprehension);
        return slot;
    }

    int addHidden(String name) {
        int slot = add(name, true, false);
        hidden.put(name, slot);
        return slot;
    }

    int hidden(String name) {
        return hidden.get(name);
    }

    List<String> names() {
        return names;
    }

    boolean isCell(int slot) {
        return cells.get(slot);
    }

    boolean isComprehension(int slot) {
        return comprehensions.get(slot);
    }
}
