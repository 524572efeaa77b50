// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static com.oracle.truffle.api.CompilerDirectives.SLOWPATH_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * The hash table of a dict: entries are dense arrays in insertion order; {@code indices} maps hashes to them.
 *
 * <p>As long as all keys are of builtin types, strings hash as Java hashes them (which String caches); the first key of a
 * user class, which might equal a string by its own methods, switches the table to the guest's hash for all keys.
 */
abstract class DictTable extends OuroObject {
    private static final int EMPTY = -1;
    private static final int ABSENT = -1;
    static final int DELETED = -2;
    /** What only a search by guest equality can tell. */
    static final int UNDECIDED = -3;
    static final int SMALLEST = 8;

    int[] indices;
    Object[] keys;
    Object[] values;
    int[] hashes;
    /** Before this index all entries were deleted, so that a dict that is emptied from its start is not walked again. */
    int head;
    int used;
    int size;
    int changes;
    /** How many slots of {@code indices} have or had an entry. */
    int filled;
    boolean guestHashes;
    /**
     * A string that was found equal to a key but is another object, as it is usually asked for again at once, to change the
     * value; null when entries moved since.
     */
    private String found;
    private int foundPlace;
    /** Null where nobody asked for a name's. */
    Bindings bindings;
    /** A bit for each entry, modulo 64, that compiled code may rely on: a store asks no more than that. */
    private long relied;

    DictTable(OuroClass type) {
        super(type);
        reset();
    }

    final void reset() {
        moveEntries();
        indices = null;
        keys = new Object[4];
        values = new Object[4];
        hashes = new int[4];
        head = 0;
        used = 0;
        size = 0;
        filled = 0;
    }

    static int spread(int hash) {
        return hash ^ hash >>> 16;
    }

    private static int fold(long hash) {
        return spread((int) (hash ^ hash >>> 32));
    }

    final int hash(Object key) {
        if (key instanceof String text) {
            return guestHashes ? fold(NativeHash.ofString(text)) : spread(text.hashCode());
        }
        if (key instanceof Long number) {
            return fold(NativeHash.ofLong(number));
        }
        if (!guestHashes && key instanceof OuroInstance) {
            useGuestHashes();
        }
        return fold(Equality.guest().hash(key));
    }

    /** To be called when the entry of a key goes. */
    final void forgetFound() {
        found = null;
    }

    /** To be called when all entries move or go. */
    final void moveEntries() {
        forgetFound();
        if (bindings != null) {
            bindings.changeAll();
            relied = 0;
        }
    }

    /** To be called when the key or the value of an entry changes. */
    final void changeEntry(int index) {
        if (injectBranchProbability(SLOWPATH_PROBABILITY, isReliedOn(index))) {
            changeBinding(index);
        }
    }

    /** Whether code may rely on the entry's key and value, as {@link #lasting} promised. */
    public final boolean isReliedOn(int index) {
        return (relied >>> index & 1) != 0;
    }

    @TruffleBoundary
    private void changeBinding(int index) {
        bindings.change(index);
        relied = bindings.relied();
    }

    /** Valid as long as the entry keeps its key and value. */
    @TruffleBoundary
    public Assumption lasting(int index) {
        Assumption lasting = noted().lasting(index);
        relied = bindings.relied();
        return lasting;
    }

    final Bindings noted() {
        if (bindings == null) {
            bindings = new Bindings();
        }
        return bindings;
    }

    private void useGuestHashes() {
        forgetFound();
        guestHashes = true;
        for (int i = 0; i < used; i++) {
            if (keys[i] instanceof String text) {
                hashes[i] = fold(NativeHash.ofString(text));
            }
        }
        if (indices != null) {
            index(indices.length);
        }
    }

    final int find(Object key, int hash) {
        if (key instanceof Long number) {
            int index = placeOfLong(number, hash);
            if (index != UNDECIDED) {
                return index;
            }
        }
        while (true) {
            int before = changes;
            int index = probe(key, hash);
            if (before == changes || index == -1 && size == 0) {
                return index;
            }
        }
    }

    /**
     * The index of the entry for a key, or a negative number: {@link #ABSENT}, or {@link #UNDECIDED} where more than the
     * first slot has to be seen. Compiled into callers, so without a loop: that would have safepoints.
     */
    public final int glance(Object key) {
        if (key instanceof String text) {
            return glanceAtString(text);
        }
        return key instanceof Long number ? glanceAtLong(number) : UNDECIDED;
    }

    private int glanceAtString(String key) {
        if (key == found) {
            return foundPlace;
        }
        int[] table = indices;
        if (table == null || guestHashes) {
            return UNDECIDED;
        }
        int index = table[spread(key.hashCode()) & table.length - 1];
        if (index < 0) {
            return index == EMPTY ? ABSENT : UNDECIDED;
        }
        Object present = keys[index];
        return present == key || isAt(index, key) ? index : UNDECIDED;
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private boolean isAt(int index, String key) {
        if (!key.equals(keys[index])) {
            return false;
        }
        found = key;
        foundPlace = index;
        return true;
    }

    /** Of ints of 32 bits, whose hash is themselves but for -1. */
    private int glanceAtLong(long number) {
        int[] table = indices;
        int small = (int) number;
        if (table == null || small != number || small == -1) {
            return UNDECIDED;
        }
        int index = table[spread(small ^ small >> 31) & table.length - 1];
        if (index < 0) {
            return index == EMPTY ? ABSENT : UNDECIDED;
        }
        return keys[index] instanceof Long present && present == number ? index : UNDECIDED;
    }

    /** The index of the entry for a string, while strings hash as in Java; or {@link #ABSENT}. */
    final int placeOfString(String key) {
        int hash = spread(key.hashCode());
        int[] table = indices;
        if (table == null) {
            for (int i = 0; i < used; i++) {
                if (keys[i] == key || hashes[i] == hash && key.equals(keys[i])) {
                    return i;
                }
            }
            return ABSENT;
        }
        int mask = table.length - 1;
        int slot = hash & mask;
        for (int step = 1;; step++) {
            int index = table[slot];
            if (index == EMPTY) {
                return ABSENT;
            }
            if (index >= 0 && (keys[index] == key || hashes[index] == hash && key.equals(keys[index]))) {
                return index;
            }
            slot = slot + step & mask;
        }
    }

    /** As long as only ints have the hash, no script is asked, and the table stays as it is. */
    private int placeOfLong(long number, int hash) {
        int[] table = indices;
        if (table == null) {
            for (int i = 0; i < used; i++) {
                if (hashes[i] == hash && keys[i] != null) {
                    if (!(keys[i] instanceof Long present)) {
                        return UNDECIDED;
                    }
                    if (present == number) {
                        return i;
                    }
                }
            }
            return ABSENT;
        }
        int mask = table.length - 1;
        int slot = hash & mask;
        for (int step = 1;; step++) {
            int index = table[slot];
            if (index == EMPTY) {
                return ABSENT;
            }
            if (index >= 0 && hashes[index] == hash) {
                if (!(keys[index] instanceof Long present)) {
                    return UNDECIDED;
                }
                if (present == number) {
                    return index;
                }
            }
            slot = slot + step & mask;
        }
    }

    private int probe(Object key, int hash) {
        int before = changes;
        if (indices == null) {
            for (int i = 0; i < used && before == changes; i++) {
                if (hashes[i] == hash && matches(keys[i], key)) {
                    return i;
                }
            }
            return -1;
        }
        int[] table = indices;
        int mask = table.length - 1;
        int slot = hash & mask;
        for (int step = 1; before == changes; step++) {
            int index = table[slot];
            if (index == EMPTY) {
                return -1;
            }
            if (index >= 0 && hashes[index] == hash && matches(keys[index], key)) {
                return index;
            }
            slot = slot + step & mask;
        }
        return -1;
    }

    private static boolean matches(Object present, Object key) {
        if (present == key) {
            return true;
        }
        if (present == null) {
            return false;
        }
        if (present instanceof Long a && key instanceof Long b) {
            return a.longValue() == b.longValue();
        }
        if (present instanceof String a && key instanceof String b) {
            return a.equals(b);
        }
        return Equality.guest().equal(present, key);
    }

    final void insert(Object key, int hash, Object value) {
        if (used == keys.length) {
            growOrCompact();
        }
        int index = used++;
        keys[index] = key;
        values[index] = value;
        hashes[index] = hash;
        size++;
        changes++;
        if (bindings != null) {
            bindings.appear(key);
        }
        if (indices != null) {
            linkNew(hash, index);
        } else if (used > SMALLEST) {
            index(4 * SMALLEST);
        }
    }

    /** A quarter of the slots stays empty, so that each search comes to an end. */
    final void linkNew(int hash, int index) {
        if (filled < indices.length - (indices.length >> 2)) {
            link(hash, index);
        } else {
            index(indices.length);
        }
    }

    private void link(int hash, int index) {
        int mask = indices.length - 1;
        int slot = hash & mask;
        for (int step = 1; indices[slot] != EMPTY; step++) {
            slot = slot + step & mask;
        }
        indices[slot] = index;
        filled++;
    }

    final int slotOf(int index) {
        int mask = indices.length - 1;
        int slot = hashes[index] & mask;
        for (int step = 1; indices[slot] != index; step++) {
            slot = slot + step & mask;
        }
        return slot;
    }

    private void growOrCompact() {
        if (size <= used - (used >> 2) && size < used) {
            compact();
        } else {
            int capacity = used * 2;
            keys = Arrays.copyOf(keys, capacity);
            values = Arrays.copyOf(values, capacity);
            hashes = Arrays.copyOf(hashes, capacity);
            if (indices != null) {
                compact();
            }
        }
    }

    private void compact() {
        if (size < used) {
            moveEntries();
        }
        int to = 0;
        for (int from = 0; from < used; from++) {
            if (keys[from] != null) {
                keys[to] = keys[from];
                values[to] = values[from];
                hashes[to] = hashes[from];
                to++;
            }
        }
        Arrays.fill(keys, to, used, null);
        Arrays.fill(values, to, used, null);
        head = 0;
        used = to;
        if (indices != null) {
            index(tableSize(keys.length));
        }
    }

    static int tableSize(int capacity) {
        return Math.max(SMALLEST, Integer.highestOneBit(capacity * 2 - 1) * 2);
    }

    final void index(int length) {
        int[] table = new int[Math.max(length, tableSize(keys.length))];
        Arrays.fill(table, EMPTY);
        indices = table;
        filled = 0;
        for (int i = 0; i < used; i++) {
            if (keys[i] != null) {
                link(hashes[i], i);
            }
        }
    }
}
