// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Second pass: decides for every name of every scope where it lives. */
final class ScopeAnalysis {
    private static final String CLASS_CELL = "__class__";
    private static final String CLASS_DICTIONARY = "__classdict__";

    private final Complaints complaints;

    ScopeAnalysis(Complaints complaints) {
        this.complaints = complaints;
    }

    void analyze(Scope module) {
        analyze(module, new Outside(Set.of(), Set.of(), null));
    }

    /**
     * What a scope sees around it.
     *
     * @param bound names that enclosing functions bind
     * @param typeParameters those of them that are type parameters
     * @param visibleClass the class whose namespace is visible, or null
     */
    private record Outside(Set<String> bound, Set<String> typeParameters, Scope visibleClass) {}

    /**
     * The names a scope takes from outside.
     *
     * @param captured those that need a cell
     * @param shared those a comprehension reads and writes in the frame it runs in
     */
    private record Needs(Set<String> captured, Set<String> shared) {}

    private Needs analyze(Scope scope, Outside outside) {
        Set<String> locals = new HashSet<>();
        Set<String> bound = new HashSet<>(outside.bound);
        Set<String> typeParameters = new HashSet<>(outside.typeParameters);
        Set<String> free = new HashSet<>();
        for (Map.Entry<String, Symbol> entry : scope.symbols.entrySet()) {
            String name = entry.getKey();
            Symbol symbol = entry.getValue();
            symbol.place = place(name, symbol, scope, outside);
            switch (symbol.place) {
                case LOCAL -> {
                    locals.add(name);
                    typeParameters.remove(name);
                    if (symbol.has(Symbol.Flag.TYPE_PARAMETER)) {
                        typeParameters.add(name);
                    }
                }
                case GLOBAL_EXPLICIT -> bound.remove(name);
                case FREE -> free.add(name);
                default -> {}
            }
        }
        if (scope.isFunctionLike()) {
            bound.addAll(locals);
        } else if (scope.kind() == Scope.Kind.CLASS) {
            bound.add(CLASS_CELL);
            bound.add(CLASS_DICTIONARY);
        }
        Needs inner = analyzeChildren(scope, new Outside(bound, typeParameters, scope));
        return conclude(scope, locals, free, inner);
    }

    private Needs analyzeChildren(Scope scope, Outside inside) {
        Set<String> captured = new HashSet<>();
        Set<String> shared = new HashSet<>();
        for (Scope child : scope.children()) {
            Scope visibleClass = null;
            if (child.seesClass) {
                visibleClass = scope;
                while (visibleClass.kind() != Scope.Kind.CLASS) {
                    visibleClass = visibleClass.parent();
                }
            }
            Needs needs = analyze(child, new Outside(inside.bound, inside.typeParameters, visibleClass));
            captured.addAll(needs.captured);
            shared.addAll(needs.shared);
        }
        return new Needs(captured, shared);
    }

    private Needs conclude(Scope scope, Set<String> locals, Set<String> free, Needs inner) {
        Set<String> captured = new HashSet<>(inner.captured);
        Set<String> shared = new HashSet<>(inner.shared);
        if (scope.isFunctionLike()) {
            for (String name : locals) {
                shared.remove(name);
                if (captured.remove(name)) {
                    scope.symbols.get(name).place = Symbol.Place.CELL;
                }
            }
        } else if (scope.kind() == Scope.Kind.CLASS) {
            shared.remove(CLASS_CELL);
            scope.needsClassCell = captured.remove(CLASS_CELL);
            shared.remove(CLASS_DICTIONARY);
            scope.needsClassDictionary = captured.remove(CLASS_DICTIONARY);
        }
        if (scope.kind() == Scope.Kind.COMPREHENSION) {
            shared.addAll(free);
            return new Needs(captured, shared);
        }
        captured.addAll(shared);
        captured.addAll(free);
        scope.freeNames = List.copyOf(new TreeSet<>(captured));
        return new Needs(captured, Set.of());
    }

    private Symbol.Place place(String name, Symbol symbol, Scope scope, Outside outside) {
        if (symbol.has(Symbol.Flag.GLOBAL)) {
            if (symbol.has(Symbol.Flag.NONLOCAL)) {
                throw complaints.misnamed("name '" + name + "' is nonlocal and global", symbol.declaration);
            }
            return Symbol.Place.GLOBAL_EXPLICIT;
        }
        if (symbol.has(Symbol.Flag.NONLOCAL)) {
            checkNonlocal(name, symbol, scope, outside);
            return Symbol.Place.FREE;
        }
        if (symbol.isBound()) {
            return Symbol.Place.LOCAL;
        }
        if (outside.visibleClass != null) {
            Symbol inClass = outside.visibleClass.symbols.get(name);
            if (inClass != null && inClass.has(Symbol.Flag.GLOBAL)) {
                return Symbol.Place.GLOBAL_EXPLICIT;
            }
            if (inClass != null && inClass.isBound() && !inClass.has(Symbol.Flag.NONLOCAL)) {
                return Symbol.Place.GLOBAL_IMPLICIT;
            }
        }
        if (name.equals(CLASS_CELL) && scope.kind() == Scope.Kind.COMPREHENSION && isClassFrame(scope)) {
            return Symbol.Place.GLOBAL_IMPLICIT;
        }
        return outside.bound.contains(name) ? Symbol.Place.FREE : Symbol.Place.GLOBAL_IMPLICIT;
    }

    private static boolean isClassFrame(Scope scope) {
        return scope.frame().kind() == Scope.Kind.CLASS;
    }

    private void checkNonlocal(String name, Symbol symbol, Scope scope, Outside outside) {
        if (scope.kind() == Scope.Kind.MODULE) {
            throw complaints.misnamed("nonlocal declaration not allowed at module level", symbol.declaration);
        }
        if (!outside.bound.contains(name)) {
            throw complaints.misnamed("no binding for nonlocal '" + name + "' found", symbol.declaration);
        }
        if (outside.typeParameters.contains(name)) {
            throw complaints.misnamed(
                    "nonlocal binding not allowed for type parameter '" + name + "'", symbol.declaration);
        }
    }
}
