// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.Collections;
import java.util.List;
import java.util.Map;

/** Third pass: gives locals their slots, free names their places in the closure, and every name its binding. */
final class SlotAssignment {
    private SlotAssignment() {}

    static void assign(Scope scope) {
        if (scope.kind() != Scope.Kind.COMPREHENSION) {
            addSlots(scope);
        }
        scope.symbols.forEach((name, symbol) -> scope.bindings.computeIfAbsent(name, n -> binding(scope, n, symbol)));
        for (Scope child : scope.children()) {
            assign(child);
        }
        List<String> free = scope.freeNames;
        scope.closureSources = new Binding[free.size()];
        for (int i = 0; i < free.size(); i++) {
            scope.closureSources[i] = cell(scope.parent(), free.get(i));
        }
    }

    private static void addSlots(Scope scope) {
        if (scope.needsClassCell) {
            scope.slots.addHidden("__class__");
        }
        if (scope.needsClassDictionary) {
            scope.slots.addHidden("__classdict__");
        }
        if (scope.isFunctionLike()) {
            addLocals(scope);
        }
        addComprehensions(scope);
    }

    private static void addComprehensions(Scope scope) {
        for (Scope child : scope.children()) {
            if (child.kind() == Scope.Kind.COMPREHENSION) {
                addLocals(child);
                addComprehensions(child);
            }
        }
    }

    private static void addLocals(Scope scope) {
        boolean comprehension = scope.kind() == Scope.Kind.COMPREHENSION;
        addLocals(scope, comprehension, true);
        addLocals(scope, comprehension, false);
    }

    private static void addLocals(Scope scope, boolean comprehension, boolean parameters) {
        for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
            Symbol symbol = entry.getValue();
            boolean cell = symbol.place == Symbol.Place.CELL;
            boolean local = cell || symbol.place == Symbol.Place.LOCAL;
            if (local && symbol.has(Symbol.Flag.PARAMETER) == parameters) {
                int slot = scope.slots.add(entry.getKey(), cell, comprehension);
                scope.bindings.put(
                        entry.getKey(), cell ? new Binding.CellLocal(slot) : new Binding.Local(slot));
            }
        }
    }

    private static Binding binding(Scope scope, String name, Symbol symbol) {
        return switch (symbol.place) {
            case GLOBAL_EXPLICIT -> new Binding.Global(name);
            case GLOBAL_IMPLICIT -> implicit(scope, name);
            case FREE -> free(scope, name, symbol);
            case LOCAL, CELL -> scope.kind() == Scope.Kind.CLASS || scope.separateLocals
                    ? new Binding.Namespace(name)
                    : new Binding.Global(name);
        };
    }

    private static Binding implicit(Scope scope, String name) {
        Scope frame = scope.frame();
        if (scope.seesClass) {
            return new Binding.ClassDictionary(name, freeIndex(scope, "__classdict__"), new Binding.Global(name));
        }
        boolean namespace = scope.kind() == Scope.Kind.CLASS || frame.separateLocals;
        return namespace ? new Binding.Namespace(name) : new Binding.Global(name);
    }

    private static Binding free(Scope scope, String name, Symbol symbol) {
        if (scope.kind() == Scope.Kind.COMPREHENSION) {
            return around(scope.parent(), name);
        }
        int index = freeIndex(scope, name);
        if (symbol.has(Symbol.Flag.NONLOCAL) || name.equals("__classdict__")) {
            return new Binding.Free(index);
        }
        if (scope.seesClass) {
            return new Binding.ClassDictionary(name, freeIndex(scope, "__classdict__"), new Binding.Free(index));
        }
        return scope.kind() == Scope.Kind.CLASS ? new Binding.NamespaceOrFree(name, index) : new Binding.Free(index);
    }

    /** What a comprehension's free name is in the frame it runs in; a class's own namespace is not seen. */
    private static Binding around(Scope scope, String name) {
        Binding own = scope.bindings.get(name);
        if (own instanceof Binding.Local || own instanceof Binding.CellLocal || own instanceof Binding.Free) {
            return own;
        }
        return scope.kind() == Scope.Kind.COMPREHENSION
                ? around(scope.parent(), name)
                : new Binding.Free(freeIndex(scope, name));
    }

    /** The cell of {@code name} as code running in {@code scope} reaches it. */
    private static Binding cell(Scope scope, String name) {
        Binding own = scope.bindings.get(name);
        if (own instanceof Binding.CellLocal || own instanceof Binding.Free) {
            return own;
        }
        if (scope.kind() == Scope.Kind.COMPREHENSION) {
            return cell(scope.parent(), name);
        }
        if (scope.kind() == Scope.Kind.CLASS) {
            if (name.equals("__class__") && scope.needsClassCell) {
                return new Binding.CellLocal(scope.classCellSlot());
            }
            if (name.equals("__classdict__") && scope.needsClassDictionary) {
                return new Binding.CellLocal(scope.classDictionarySlot());
            }
        }
        return new Binding.Free(freeIndex(scope, name));
    }

    private static int freeIndex(Scope scope, String name) {
        int index = Collections.binarySearch(scope.freeNames, name);
        if (index < 0) {
            throw new IllegalStateException("no closure cell for " + name + " in " + scope.name());
        }
        return index;
    }
}
