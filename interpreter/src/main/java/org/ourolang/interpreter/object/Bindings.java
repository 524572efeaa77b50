// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

import com.oracle.truffle.api.Assumption;
import com.oracle.truffle.api.Truffle;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * What is remembered about the names of a dict that holds a program's globals, a module's or the builtins: which were
 * looked for and are not there, and which of them compiled code relies on.
 */
final class Bindings {
    private static final int FEWEST_ABSENT = 64;
    private static final int MOST_ABSENT = 1024;

    /** Names that were looked for and are not keys, each where its hash says; null when a key came since. */
    private String[] absent;
    /** By entry: valid as long as the entry keeps its key and value; null where nobody relies on it. */
    private Assumption[] lasting = {};
    /** By name: valid as long as the name is not a key. */
    private final Map<String, Assumption> missing = new HashMap<>();

    boolean knowsAbsent(String name, int hash) {
        String[] names = absent;
        return names != null && names[hash & names.length - 1] == name;
    }

    void noteAbsent(String name) {
        String[] names = absent == null ? new String[FEWEST_ABSENT] : absent;
        while (!hasRoom(names, name) && names.length < MOST_ABSENT) {
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

    private static boolean hasRoom(String[] names, String name) {
        String present = names[name.hashCode() & names.length - 1];
        return present == null || present == name;
    }

    Assumption lasting(int entry) {
        if (entry >= lasting.length) {
            lasting = Arrays.copyOf(lasting, Math.max(entry + 1, lasting.length * 2));
        }
        if (lasting[entry] == null) {
            lasting[entry] = Truffle.getRuntime().createAssumption("the name keeps its value");
        }
        return lasting[entry];
    }

    Assumption lastingAbsence(String name) {
        return missing.computeIfAbsent(name, key -> Truffle.getRuntime().createAssumption("the name stays absent"));
    }

    /** To be called when an entry is changed or goes. */
    void change(int entry) {
        if (entry < lasting.length && lasting[entry] != null) {
            lasting[entry].invalidate("the name was bound again");
            lasting[entry] = null;
        }
    }

    /** A bit for each entry, modulo 64, that somebody relies on. */
    long relied() {
        long bits = 0;
        for (int entry = 0; entry < lasting.length; entry++) {
            if (lasting[entry] != null) {
                bits |= 1L << entry;
            }
        }
        return bits;
    }

    /** To be called when a key came. */
    void appear(Object key) {
        absent = null;
        Assumption relied = missing.isEmpty() || !(key instanceof String) ? null : missing.remove(key);
        if (relied != null) {
            relied.invalidate("the name came");
        }
    }

    /** To be called when absent names are looked up elsewhere. */
    void changeBuiltins() {
        missing.values().forEach(relied -> relied.invalidate("other builtins"));
        missing.clear();
    }

    /** To be called when entries move. */
    void changeAll() {
        for (int entry = 0; entry < lasting.length; entry++) {
            change(entry);
        }
    }
}
