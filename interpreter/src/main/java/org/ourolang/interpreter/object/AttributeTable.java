// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/**
 * What lookups along the MRO of a class found: an entry stands where the hash of its name says, at an index below the
 * table's length, which is a power of two.
 */
final class AttributeTable {
    /** No table yet; never written to. */
    static final ClassAttribute[] EMPTY = new ClassAttribute[1];

    private static final int SMALLEST = 8;
    private static final int LARGEST = 512;

    private AttributeTable() {}

    /** The table with one entry more, which is the same table if it has room: it grows until no two entries meet. */
    static ClassAttribute[] with(ClassAttribute[] known, ClassAttribute made) {
        ClassAttribute present = known[made.name.hashCode() & known.length - 1];
        boolean free = known != EMPTY && (present == null || present.name.equals(made.name));
        ClassAttribute[] table = free || known.length >= LARGEST ? known : grown(known, made);
        table[made.name.hashCode() & table.length - 1] = made;
        return table;
    }

    private static ClassAttribute[] grown(ClassAttribute[] known, ClassAttribute made) {
        for (int length = Math.max(SMALLEST, known.length * 2);; length *= 2) {
            ClassAttribute[] larger = new ClassAttribute[length];
            boolean met = false;
            for (ClassAttribute each : known) {
                if (each != null) {
                    int index = each.name.hashCode() & length - 1;
                    met |= larger[index] != null;
                    larger[index] = each;
                }
            }
            met |= larger[made.name.hashCode() & length - 1] != null;
            if (!met || length >= LARGEST) {
                return larger;
            }
        }
    }
}
