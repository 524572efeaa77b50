// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.reach;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.Droppable;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Hub;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;

/** What has something to report, or is looked for, among dropped values and what they alone may hold, in the order in which CPython frees it. */
final class Dropped {
    /** Values that hold more than this are not looked into wholly. */
    private static final int MOST = 400;

    private final Set<Object> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final Set<Droppable> found = new LinkedHashSet<>();
    private final Predicate<Droppable> wanted;

    Dropped() {
        this(Droppable::isLoose);
    }

    /** @param wanted what is looked for */
    Dropped(Predicate<Droppable> wanted) {
        this.wanted = wanted;
    }

    /** Looks into {@code value}. */
    void look(Object value) {
        if (value == null || seen.size() > MOST || isShared(value) || !seen.add(value)) {
            return;
        }
        if (value instanceof Droppable droppable && wanted.test(droppable)) {
            found.add(droppable);
        }
        switch (value) {
            case OuroList list when list.holdsLongs() -> {}
            case OuroList list -> backwards(list.toArray());
            case OuroTuple tuple -> backwards(tuple.toArray());
            case OuroDict dict -> {
                for (int i = dict.nextIndex(0); i >= 0; i = dict.nextIndex(i + 1)) {
                    look(dict.keyAt(i));
                    look(dict.valueAt(i));
                }
            }
            case OuroFunction function -> {
                all(function.defaults());
                look(function.keywordDefaults());
                all(function.closure());
            }
            case null, default -> {
                List<Object> inside = new ArrayList<>();
                Contents.show(value, inside::add);
                inside.forEach(this::look);
            }
        }
    }

    private void all(Object[] values) {
        if (values != null) {
            for (Object each : values) {
                look(each);
            }
        }
    }

    private void backwards(Object[] elements) {
        for (int i = elements.length - 1; i >= 0; i--) {
            look(elements[i]);
        }
    }

    private static boolean isShared(Object value) {
        return value instanceof String
                || value instanceof Number
                || value instanceof OuroClass
                || value instanceof OuroModule
                || value instanceof ExecutionState
                || value instanceof Code
                || value instanceof Hub
                || value instanceof OuroContext;
    }

    Set<Droppable> found() {
        return found;
    }

    /** How many values were looked into. */
    int cost() {
        return seen.size();
    }
}
