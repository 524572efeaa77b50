// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.Arrays;

/**
 * An insertion-ordered hash table with guest equality.
 *
 * <p>Entries are dense arrays in insertion order; {@code indices} maps hashes to them. As long as all keys are of
 * builtin types, strings hash as Java hashes them (which String caches); the first key of a user class, which might
 * equal a string by its own methods, switches the table to the guest's hash for all keys.
 */
public class OuroDict extends OuroObject {
    private static final int EMPTY = -1;
    private static final int DELETED = -2;
    private static final int UNDECIDED = -3;
    private static final int SMALLEST = 8;
    private static final int FEWEST_ABSENT = 64;
    private static final int MOST_ABSENT = 1024;

    private int[] indices;
    private Object[] keys;
    private Object[] values;
    private int[] hashes;
    /** Before this index all entries were deleted, so that a dict that is emptied from its start is not walked again. */
    private int head;
    private int used;
    private int size;
    private int changes;
    /** How many slots of {@code indices} have or had an entry. */
    private int filled;
    private boolean guestHashes;
    /** Where names that are not here are looked up, if this is a program's globals and they are not the usual builtins. */
    private OuroDict builtins;
    /** Names that were looked for and are not here, each where its hash says; null when a key came since. */
    private String[] absent;

    public OuroDict() {
        this(BuiltinTypes.DICT);
    }

    public OuroDict(OuroClass type) {
        super(type);
        reset();
    }

    private void reset() {
        indices = null;
        keys = new Object[4];
        values = new Object[4];
        hashes = new int[4];
        head = 0;
        used = 0;
        size = 0;
        filled = 0;
    }

    public int size() {
        return size;
    }

    /** Counts insertions and removals of keys, so that iterations notice them. */
    public int changes() {
        return changes;
    }

    /** The builtins of a program that has this dict for its globals; null for the usual ones. */
    public OuroDict builtins() {
        return builtins;
    }

    public void setBuiltins(OuroDict newBuiltins) {
        builtins = newBuiltins;
    }

    /** The value for a key, or null. Raises for an unhashable key. */
    @TruffleBoundary
    public Object get(Object key) {
        if (key instanceof String text && !guestHashes) {
            return getString(text);
        }
        int index = indexOf(key);
        return index < 0 ? null : values[index];
    }

    /** The value for a string key, or null. */
    @TruffleBoundary
    public Object getString(String key) {
        int index = indexOfString(key);
        return index < 0 ? null : values[index];
    }

    @TruffleBoundary
    public boolean containsKey(Object key) {
        return indexOf(key) >= 0;
    }

    /** The entry's index for a string key, or -1; for index-guess caches. */
    @TruffleBoundary
    public int indexOfString(String key) {
        if (guestHashes) {
            return find(key, hash(key));
        }
        int hash = spread(key.hashCode());
        if (indices == null) {
            for (int i = 0; i < used; i++) {
                if (keys[i] == key || hashes[i] == hash && key.equals(keys[i])) {
                    return i;
                }
            }
            return -1;
        }
        int mask = indices.length - 1;
        int slot = hash & mask;
        for (int step = 1;; step++) {
            int index = indices[slot];
            if (index == EMPTY) {
                return -1;
            }
            if (index >= 0 && (keys[index] == key || hashes[index] == hash && key.equals(keys[index]))) {
                return index;
            }
            slot = slot + step & mask;
        }
    }

    /** The entry's index for any key, or -1. */
    @TruffleBoundary
    public int indexOf(Object key) {
        if (key instanceof String text) {
            return indexOfString(text);
        }
        int hash = hash(key);
        return size == 0 ? -1 : find(key, hash);
    }

    /** Whether the entry {@code index} exists and has this very String as key: the check of an index-guess cache. */
    public boolean hasKeyAt(int index, String key) {
        return index < used && keys[index] == key;
    }

    /** Whether the name is known not to be a key; false says nothing. */
    public boolean knowsAbsent(String name, int hash) {
        String[] names = absent;
        return names != null && names[hash & names.length - 1] == name;
    }

    /** Remembers that an interned name is not a key, until the next key comes. */
    @TruffleBoundary
    public void noteAbsent(String name) {
        String[] names = absent == null ? new String[FEWEST_ABSENT] : absent;
        while (!holds(names, name) && names.length < MOST_ABSENT) {
            String[] larger = new String[names.length * 2];
            for (String each : names) {
                if (each != null) {
                    larger[each.hashCode() & larger.length - 1] = each;
                }
            }
            names = larger;
        }
        names[name.hashCode() & names.length - 1] = name;
        absent = names;
    }

    private static boolean holds(String[] names, String name) {
        String present = names[name.hashCode() & names.length - 1];
        return present == null || present == name;
    }

    /** The key of an entry; null when the entry was deleted. */
    public Object keyAt(int index) {
        return keys[index];
    }

    public Object valueAt(int index) {
        return values[index];
    }

    public void setValueAt(int index, Object value) {
        values[index] = value;
    }

    /** The first entry at or behind {@code from}, or -1: the way to iterate. */
    public int nextIndex(int from) {
        for (int i = Math.max(from, head); i < used; i++) {
            if (keys[i] != null) {
                return i;
            }
        }
        return -1;
    }

    /** The last entry at or before {@code from}, or -1; {@code Integer.MAX_VALUE} for the very last. */
    @TruffleBoundary
    public int previousIndex(int from) {
        for (int i = Math.min(from, used - 1); i >= head; i--) {
            if (keys[i] != null) {
                return i;
            }
        }
        return -1;
    }

    /** Sets the value for a key and answers the old one, or null. */
    @TruffleBoundary
    public Object put(Object key, Object value) {
        int hash = hash(key);
        int index = key instanceof String text && !guestHashes ? indexOfString(text) : find(key, hash);
        if (index >= 0) {
            Object old = values[index];
            values[index] = value;
            return old;
        }
        insert(key, hash, value);
        return null;
    }

    /** Sets the value only if the key is absent; answers the value that is there now. */
    @TruffleBoundary
    public Object putIfAbsent(Object key, Object value) {
        int hash = hash(key);
        int index = find(key, hash);
        if (index >= 0) {
            return values[index];
        }
        insert(key, hash, value);
        return value;
    }

    /** Removes a key and answers its value, or null. */
    @TruffleBoundary
    public Object remove(Object key) {
        int index = indexOf(key);
        return index < 0 ? null : removeAt(index);
    }

    /** Removes the entry at an index and answers its value. */
    @TruffleBoundary
    public Object removeAt(int index) {
        Object old = values[index];
        if (indices != null) {
            indices[slotOf(index)] = DELETED;
        }
        keys[index] = null;
        values[index] = null;
        while (head < used && keys[head] == null) {
            head++;
        }
        size--;
        changes++;
        return old;
    }

    /**
     * Removes the last entry, which is at {@code index}, and answers its value. As in the reference, the next key comes in
     * its place, so that iterations under way do not meet it.
     */
    @TruffleBoundary
    public Object removeLast(int index) {
        Object old = removeAt(index);
        used = index;
        head = Math.min(head, index);
        return old;
    }

    /** Moves an entry to the start of the order. */
    @TruffleBoundary
    public void moveToStart(int index) {
        Object key = keys[index];
        int hash = hashes[index];
        Object value = removeAt(index);
        if (head == 0) {
            makeRoom(Math.max(SMALLEST, size));
        }
        head--;
        keys[head] = key;
        values[head] = value;
        hashes[head] = hash;
        size++;
        changes++;
        if (indices != null) {
            linkNew(hash, head);
        }
    }

    /** Shifts all entries, so that so many are free at the start. */
    private void makeRoom(int room) {
        keys = shifted(keys, room);
        values = shifted(values, room);
        int[] shiftedHashes = new int[room + used];
        System.arraycopy(hashes, 0, shiftedHashes, room, used);
        hashes = shiftedHashes;
        used += room;
        head = room;
        index(tableSize(keys.length));
    }

    private Object[] shifted(Object[] entries, int room) {
        Object[] result = new Object[room + used];
        System.arraycopy(entries, 0, result, room, used);
        return result;
    }

    @TruffleBoundary
    public void clear() {
        reset();
        changes++;
    }

    /** Adds all entries of {@code other}, which may not be this dict. */
    @TruffleBoundary
    public void putAll(OuroDict other) {
        for (int i = other.nextIndex(0); i >= 0; i = other.nextIndex(i + 1)) {
            put(other.keys[i], other.values[i]);
        }
    }

    /** A plain dict of the same entries. */
    @TruffleBoundary
    public OuroDict copy() {
        OuroDict result = new OuroDict();
        result.guestHashes = guestHashes;
        result.indices = indices == null ? null : indices.clone();
        result.keys = keys.clone();
        result.values = values.clone();
        result.hashes = hashes.clone();
        result.head = head;
        result.used = used;
        result.size = size;
        result.filled = filled;
        return result;
    }

    @TruffleBoundary
    public Object[] keysToArray() {
        Object[] result = new Object[size];
        int count = 0;
        for (int i = nextIndex(0); i >= 0 && count < result.length; i = nextIndex(i + 1)) {
            result[count++] = keys[i];
        }
        return result;
    }

    @TruffleBoundary
    public Object[] valuesToArray() {
        Object[] result = new Object[size];
        int count = 0;
        for (int i = nextIndex(0); i >= 0 && count < result.length; i = nextIndex(i + 1)) {
            result[count++] = values[i];
        }
        return result;
    }

    private static int spread(int hash) {
        return hash ^ hash >>> 16;
    }

    private static int fold(long hash) {
        return spread((int) (hash ^ hash >>> 32));
    }

    private int hash(Object key) {
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

    private void useGuestHashes() {
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

    private int find(Object key, int hash) {
        if (key instanceof Long number && indices != null) {
            int index = findLong(number, hash);
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

    /** As long as only ints have the hash, no script is asked, and the table stays as it is. */
    private int findLong(long number, int hash) {
        int[] table = indices;
        int mask = table.length - 1;
        int slot = hash & mask;
        for (int step = 1;; step++) {
            int index = table[slot];
            if (index == EMPTY) {
                return -1;
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

    private void insert(Object key, int hash, Object value) {
        if (used == keys.length) {
            growOrCompact();
        }
        int index = used++;
        keys[index] = key;
        values[index] = value;
        hashes[index] = hash;
        size++;
        changes++;
        absent = null;
        if (indices != null) {
            linkNew(hash, index);
        } else if (used > SMALLEST) {
            index(4 * SMALLEST);
        }
    }

    /** A quarter of the slots stays empty, so that each search comes to an end. */
    private void linkNew(int hash, int index) {
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

    private int slotOf(int index) {
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

    private static int tableSize(int capacity) {
        return Math.max(SMALLEST, Integer.highestOneBit(capacity * 2 - 1) * 2);
    }

    private void index(int length) {
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
