// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.List;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Expression;

/** Notes in a scope what is done with a name there, and refuses what contradicts an earlier note. */
final class Bindings {
    private final Complaints complaints;

    Bindings(Complaints complaints) {
        this.complaints = complaints;
    }

    void declare(Block block, List<String> names, Span span, Symbol.Flag flag) {
        String word = flag == Symbol.Flag.GLOBAL ? "global" : "nonlocal";
        for (String name : names) {
            Symbol symbol = block.scope.symbols.get(block.scope.mangle(name));
            if (symbol != null) {
                if (symbol.has(Symbol.Flag.PARAMETER)) {
                    throw complaints.misnamed("name '" + name + "' is parameter and " + word, span);
                }
                if (symbol.has(Symbol.Flag.USED)) {
                    throw complaints.misnamed("name '" + name + "' is used prior to " + word + " declaration", span);
                }
                if (symbol.has(Symbol.Flag.ANNOTATED)) {
                    throw complaints.misnamed("annotated name '" + name + "' can't be " + word, span);
                }
                if (symbol.has(Symbol.Flag.ASSIGNED) && !symbol.has(Symbol.Flag.IMPORTED)) {
                    throw complaints.misnamed("name '" + name + "' is assigned to before " + word + " declaration",
                            span);
                }
            }
            define(block, name, flag, span);
            noteDeclaration(block, name, span);
            if (flag == Symbol.Flag.GLOBAL) {
                noteGlobalInModule(block, name);
            }
        }
    }

    /** Where a program has a namespace of its own for its names, one that is global anywhere in it is so everywhere. */
    private static void noteGlobalInModule(Block block, String name) {
        Scope module = block.scope;
        while (module.parent() != null) {
            module = module.parent();
        }
        if (module.separateLocals) {
            module.symbols
                    .computeIfAbsent(block.scope.mangle(name), n -> new Symbol())
                    .add(Symbol.Flag.GLOBAL);
        }
    }

    private static void noteDeclaration(Block block, String name, Span span) {
        Symbol symbol = block.scope.symbols.get(block.scope.mangle(name));
        if (symbol.declaration == null) {
            symbol.declaration = span;
        }
    }

    void define(Block block, String name, Symbol.Flag flag, Span span) {
        Scope scope = block.scope;
        Symbol symbol = scope.symbols.computeIfAbsent(scope.mangle(name), n -> new Symbol());
        if (flag == Symbol.Flag.PARAMETER && symbol.has(flag)) {
            throw complaints.misnamed("duplicate argument '" + name + "' in function definition", span);
        }
        if (flag == Symbol.Flag.TYPE_PARAMETER && symbol.has(flag)) {
            throw complaints.misnamed("duplicate type parameter '" + name + "'", span);
        }
        if (block.inIterationTarget) {
            if (symbol.has(Symbol.Flag.GLOBAL) || symbol.has(Symbol.Flag.NONLOCAL)) {
                throw complaints.misnamed(
                        "comprehension inner loop cannot rebind assignment expression target '" + name + "'", span);
            }
            symbol.add(Symbol.Flag.ITERATION_VARIABLE);
        }
        symbol.add(flag);
        if (flag == Symbol.Flag.ASSIGNED) {
            symbol.remove(Symbol.Flag.IMPORTED);
        }
    }

    /** An assignment expression in a comprehension binds in the function or module around it. */
    void bindAroundComprehension(Block block, Expression.Name target) {
        Span span = target.span();
        for (Block around = block;; around = around.outer) {
            Scope scope = around.scope;
            Symbol symbol = scope.symbols.get(scope.mangle(target.name()));
            if (around.comprehension != null) {
                if (symbol != null && symbol.has(Symbol.Flag.ITERATION_VARIABLE)) {
                    throw complaints.misnamed(
                            "assignment expression cannot rebind comprehension iteration variable '" + target.name()
                                    + "'",
                            span);
                }
                continue;
            }
            if (around.lazyDescription != null) {
                String where = scope.kind() == Scope.Kind.TYPE_PARAMETERS ? "within " : "in ";
                throw complaints.misnamed(
                        "assignment expression within a comprehension cannot be used " + where + around.lazyDescription,
                        span);
            }
            switch (scope.kind()) {
                case CLASS -> throw complaints.misnamed(
                        "assignment expression within a comprehension cannot be used in a class body", span);
                case MODULE -> bindOutside(block, target, Symbol.Flag.GLOBAL, around, Symbol.Flag.GLOBAL);
                default -> {
                    boolean global = symbol != null && symbol.has(Symbol.Flag.GLOBAL);
                    bindOutside(
                            block, target, global ? Symbol.Flag.GLOBAL : Symbol.Flag.NONLOCAL, around,
                            Symbol.Flag.ASSIGNED);
                }
            }
            return;
        }
    }

    private void bindOutside(
            Block block, Expression.Name target, Symbol.Flag inside, Block around, Symbol.Flag outside) {
        define(block, target.name(), inside, target.span());
        noteDeclaration(block, target.name(), target.span());
        String mangled = around.scope.mangle(target.name());
        around.scope.symbols.computeIfAbsent(mangled, n -> new Symbol()).add(outside);
    }
}
