// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import java.util.Arrays;

/**
 * A set or frozenset. The table grows and is probed exactly as the reference's, because its order shows.
 */
public class OuroSet extends OuroObject {
    private static final int LINEAR_PROBES = 9;
    private static final int PERTURB_SHIFT = 5;
    private static final int SMALLEST = 8;
    private static final Object DUMMY = new Object();

    private Object[] keys = new Object[SMALLEST];
    private long[] hashes = new long[SMALLEST];
    private int mask = SMALLEST - 1;
    private int fill;
    private int used;
    private int finger;
    private int changes;
    private long frozenHash = -1;

    public OuroSet() {
        this(BuiltinTypes.SET);
    }

    public OuroSet(OuroClass type) {
        super(type);
    }

    /** A plain set of these elements. */
    public static OuroSet of(Object... items) {
        OuroSet result = new OuroSet();
        for (Object item : items) {
            result.add(item);
        }
        return result;
    }

    public int size() {
        return used;
    }

    /** Whether the class is frozenset or a subclass of it. */
    public boolean isFrozen() {
        return type().layoutBase() == BuiltinTypes.FROZENSET;
    }

    /** Counts changes. */
    public int changes() {
        return changes;
    }

    /** A frozenset's hash once computed, else -1. */
    public long cachedHash() {
        return frozenHash;
    }

    public void setCachedHash(long hash) {
        frozenHash = hash;
    }

    private static long hash(Object key) {
        if (key instanceof Long number) {
            return NativeHash.ofLong(number);
        }
        return key instanceof String text ? NativeHash.ofString(text) : Equality.guest().hash(key);
    }

    private static boolean equal(Object present, Object key) {
        if (present == key) {
            return true;
        }
        if (present instanceof String a && key instanceof String b) {
            return a.equals(b);
        }
        if (present instanceof Long a && key instanceof Long b) {
            return a.longValue() == b.longValue();
        }
        return present != DUMMY && Equality.guest().equal(present, key);
    }

    public boolean contains(Object key) {
        long hash = hash(key);
        return used != 0 && find(key, hash) >= 0;
    }

    private int find(Object key, long hash) {
        Object[] table = keys;
        int before = changes;
        long perturb = hash;
        int i = (int) hash & mask;
        while (true) {
            int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int at = i; at <= i + probes; at++) {
                Object present = table[at];
                if (present == null) {
                    return -1;
                }
                if (hashes[at] == hash && present != DUMMY) {
                    boolean same = equal(present, key);
                    if (changes != before || keys != table) {
                        return find(key, hash);
                    }
                    if (same) {
                        return at;
                    }
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /** Adds an element; answers whether it is new. */
    public boolean add(Object key) {
        return add(key, hash(key));
    }

    private boolean add(Object key, long hash) {
        int before = changes;
        long perturb = hash;
        int i = (int) hash & mask;
        int free = -1;
        while (true) {
            int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int at = i; at <= i + probes; at++) {
                Object present = keys[at];
                if (present == null) {
                    occupy(at, free, key, hash);
                    return true;
                }
                if (present == DUMMY) {
                    free = at;
                } else if (hashes[at] == hash) {
                    boolean same = equal(present, key);
                    if (changes != before) {
                        return add(key, hash);
                    }
                    if (same) {
                        return false;
                    }
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /** @param free the last dummy passed, which is used again; -1 for none */
    private void occupy(int at, int free, Object key, long hash) {
        if (free >= 0) {
            keys[free] = key;
            hashes[free] = hash;
            used++;
            changes++;
            return;
        }
        keys[at] = key;
        hashes[at] = hash;
        fill++;
        used++;
        changes++;
        if (fill * 5L >= mask * 3L) {
            resize(used > 50000 ? used * 2L : used * 4L);
        }
    }

    private void resize(long atLeast) {
        long length = SMALLEST;
        while (length <= atLeast) {
            length <<= 1;
        }
        Object[] oldKeys = keys;
        long[] oldHashes = hashes;
        keys = new Object[Math.toIntExact(length)];
        hashes = new long[keys.length];
        mask = keys.length - 1;
        fill = used;
        for (int i = 0; i < oldKeys.length; i++) {
            if (oldKeys[i] != null && oldKeys[i] != DUMMY) {
                insertClean(oldKeys[i], oldHashes[i]);
            }
        }
    }

    private void insertClean(Object key, long hash) {
        long perturb = hash;
        int i = (int) hash & mask;
        while (true) {
            int probes = i + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0;
            for (int at = i; at <= i + probes; at++) {
                if (keys[at] == null) {
                    keys[at] = key;
                    hashes[at] = hash;
                    return;
                }
            }
            perturb >>>= PERTURB_SHIFT;
            i = (int) (i * 5L + 1 + perturb) & mask;
        }
    }

    /** Removes an element; answers whether it was there. */
    public boolean remove(Object key) {
        return remove(key, hash(key));
    }

    private boolean remove(Object key, long hash) {
        int at = find(key, hash);
        if (at < 0) {
            return false;
        }
        removeAt(at);
        return true;
    }

    private void removeAt(int at) {
        keys[at] = DUMMY;
        hashes[at] = -1;
        used--;
        changes++;
    }

    /** Removes and answers the element that the reference would; null when empty. */
    public Object pop() {
        if (used == 0) {
            return null;
        }
        int at = finger & mask;
        while (keys[at] == null || keys[at] == DUMMY) {
            at = at == mask ? 0 : at + 1;
        }
        Object key = keys[at];
        removeAt(at);
        finger = at + 1;
        return key;
    }

    public void clear() {
        keys = new Object[SMALLEST];
        hashes = new long[SMALLEST];
        mask = SMALLEST - 1;
        fill = 0;
        used = 0;
        changes++;
    }

    /** The first position at or behind {@code from} that holds an element, or -1: the way to iterate. */
    public int nextIndex(int from) {
        for (int i = from; i <= mask; i++) {
            if (keys[i] != null && keys[i] != DUMMY) {
                return i;
            }
        }
        return -1;
    }

    public Object at(int index) {
        return keys[index];
    }

    public Object[] toArray() {
        Object[] items = new Object[used];
        int count = 0;
        for (int i = nextIndex(0); i >= 0; i = nextIndex(i + 1)) {
            items[count++] = keys[i];
        }
        return items;
    }

    /** Adds the elements of another set in the reference's order. */
    public void addAll(OuroSet other) {
        if (other == this || other.used == 0) {
            return;
        }
        if ((fill + (long) other.used) * 5 >= mask * 3L) {
            resize((used + (long) other.used) * 2);
        }
        if (fill == 0 && mask == other.mask && other.fill == other.used) {
            keys = other.keys.clone();
            hashes = other.hashes.clone();
            fill = other.fill;
            used = other.used;
            changes++;
        } else if (fill == 0) {
            fill = other.used;
            used = other.used;
            changes++;
            for (int i = other.nextIndex(0); i >= 0; i = other.nextIndex(i + 1)) {
                insertClean(other.keys[i], other.hashes[i]);
            }
        } else {
            for (int i = other.nextIndex(0); i >= 0; i = other.nextIndex(i + 1)) {
                add(other.keys[i], other.hashes[i]);
            }
        }
    }

    /** Adds the keys of a dict in the reference's order. */
    public void addKeys(OuroDict dict) {
        if ((fill + (long) dict.size()) * 5 >= mask * 3L) {
            resize((used + (long) dict.size()) * 2);
        }
        for (int i = dict.nextIndex(0); i >= 0; i = dict.nextIndex(i + 1)) {
            add(dict.keyAt(i));
        }
    }

    /** A copy of the given class. */
    public OuroSet copy(OuroClass type) {
        OuroSet result = new OuroSet(type);
        result.addAll(this);
        return result;
    }

    /** The elements of this and not of {@code other}. */
    public OuroSet difference(OuroSet other, OuroClass type) {
        if (used >> 2 > other.used) {
            OuroSet result = copy(type);
            result.removeAll(other);
            return result;
        }
        OuroSet result = new OuroSet(type);
        for (int i = nextIndex(0); i >= 0; i = nextIndex(i + 1)) {
            Object key = keys[i];
            long hash = hashes[i];
            if (other.find(key, hash) < 0) {
                result.add(key, hash);
            }
        }
        return result;
    }

    public OuroSet intersection(OuroSet other, OuroClass type) {
        if (other == this) {
            return copy(type);
        }
        OuroSet walked = other.used > used ? this : other;
        OuroSet asked = walked == this ? other : this;
        OuroSet result = new OuroSet(type);
        for (int i = walked.nextIndex(0); i >= 0; i = walked.nextIndex(i + 1)) {
            Object key = walked.keys[i];
            long hash = walked.hashes[i];
            if (asked.find(key, hash) >= 0) {
                result.add(key, hash);
            }
        }
        return result;
    }

    public OuroSet union(OuroSet other, OuroClass type) {
        OuroSet result = copy(type);
        result.addAll(other);
        return result;
    }

    public OuroSet symmetricDifference(OuroSet other, OuroClass type) {
        OuroSet result = other.copy(type);
        result.toggleAll(this);
        return result;
    }

    /** Removes the elements of {@code other}. */
    public void removeAll(OuroSet other) {
        if (other == this) {
            clear();
            return;
        }
        for (int i = other.nextIndex(0); i >= 0; i = other.nextIndex(i + 1)) {
            remove(other.keys[i], other.hashes[i]);
        }
        shrink();
    }

    /** Builds the table anew where many elements have been removed; due at the end of each difference_update(). */
    public void shrink() {
        if (fill - used > mask / 4) {
            resize(used > 50000 ? used * 2L : used * 4L);
        }
    }

    /** Adds the elements of {@code other} that are absent and removes those that are present. */
    public void toggleAll(OuroSet other) {
        if (other == this) {
            clear();
            return;
        }
        for (int i = other.nextIndex(0); i >= 0; i = other.nextIndex(i + 1)) {
            Object key = other.keys[i];
            long hash = other.hashes[i];
            if (!remove(key, hash)) {
                add(key, hash);
            }
        }
    }

    /** Takes over the table of {@code other}, which is not used any more. */
    public void become(OuroSet other) {
        keys = other.keys;
        hashes = other.hashes;
        mask = other.mask;
        fill = other.fill;
        used = other.used;
        changes++;
    }

    /** Whether every element is also in {@code other}. */
    public boolean isSubset(OuroSet other) {
        if (used > other.used) {
            return false;
        }
        for (int i = nextIndex(0); i >= 0; i = nextIndex(i + 1)) {
            if (other.find(keys[i], hashes[i]) < 0) {
                return false;
            }
        }
        return true;
    }

    /** The order-independent hash of a frozenset. */
    public long frozenHash() {
        if (frozenHash == -1) {
            frozenHash = computeFrozenHash();
        }
        return frozenHash;
    }

    private long computeFrozenHash() {
        long hash = 0;
        for (int i = nextIndex(0); i >= 0; i = nextIndex(i + 1)) {
            hash ^= shuffle(hashes[i]);
        }
        hash ^= (used + 1L) * 1927868237L;
        hash ^= hash >>> 11 ^ hash >>> 25;
        hash = hash * 69069L + 907133923L;
        return hash == -1 ? 590923713L : hash;
    }

    private static long shuffle(long hash) {
        return (hash ^ 89869747L ^ hash << 16) * 3644798167L;
    }

    /** All elements, dummies excluded, as a fixed table would print them. */
    @Override
    public String toString() {
        return Arrays.toString(toArray());
    }
}
