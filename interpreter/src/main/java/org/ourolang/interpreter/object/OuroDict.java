// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import static com.oracle.truffle.api.CompilerDirectives.LIKELY_PROBABILITY;
import static com.oracle.truffle.api.CompilerDirectives.injectBranchProbability;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;

/** An insertion-ordered hash table with guest equality. */
public class OuroDict extends DictTable {
    /** Where names that are not here are looked up, if this is a program's globals and they are not the usual builtins. */
    private OuroDict builtins;

    public OuroDict() {
        this(BuiltinTypes.DICT);
    }

    public OuroDict(OuroClass type) {
        super(type);
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
        if (bindings != null) {
            bindings.changeBuiltins();
        }
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

    /** As {@link #get}; what the first look into the table tells is compiled into the caller. */
    public final Object lookUp(Object key) {
        int index = glance(key);
        if (injectBranchProbability(LIKELY_PROBABILITY, index >= 0)) {
            return values[index];
        }
        return index == UNDECIDED ? get(key) : null;
    }

    /** As {@link #containsKey}, compiled as {@link #lookUp}. */
    public final boolean holds(Object key) {
        int index = glance(key);
        return index >= 0 || index == UNDECIDED && containsKey(key);
    }

    /** As {@link #put}, compiled as {@link #lookUp} where the key is there already. */
    public final void store(Object key, Object value) {
        int index = glance(key);
        if (injectBranchProbability(LIKELY_PROBABILITY, index >= 0)) {
            setValueAt(index, value);
        } else {
            put(key, value);
        }
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
        return placeOfString(key);
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
        Bindings noted = bindings;
        return noted != null && noted.knowsAbsent(name, hash);
    }

    /** Remembers that an interned name is not a key, until the next key comes. */
    @TruffleBoundary
    public void noteAbsent(String name) {
        noted().noteAbsent(name);
    }

    /** Valid as long as the name, which is not a key, does not become one. */
    @TruffleBoundary
    public Assumption lastingAbsence(String name) {
        return noted().lastingAbsence(name);
    }

    /** The key of an entry; null when the entry was deleted. */
    public Object keyAt(int index) {
        return keys[index];
    }

    public Object valueAt(int index) {
        return values[index];
    }

    public void setValueAt(int index, Object value) {
        changeEntry(index);
        setValueAtUnrelied(index, value);
    }

    /** As {@link #setValueAt}, of an entry of which {@link #isReliedOn} is not true. */
    public void setValueAtUnrelied(int index, Object value) {
        // An array of a known class takes every object without looking at the object's class.
        CompilerDirectives.castExact(values, Object[].class)[index] = value;
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
            setValueAt(index, value);
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
        forgetFound();
        changeEntry(index);
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
        moveEntries();
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
}
