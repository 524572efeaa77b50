// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import org.ourolang.language.resolve.Binding;
import org.ourolang.language.resolve.Scope;

/**
 * A variable of a program.
 *
 * @param scope the number of the scope that owns it
 * @param slot tells variables of inlined comprehensions apart from others of the frame; -1 for globals and class members
 */
record Variable(int scope, String name, int slot) {
    /** The variable that {@code used} means in {@code scope}. */
    static Variable of(Scope scope, String used) {
        String name = scope.mangle(used);
        for (Scope each = scope; each != null; each = each.frame().parent()) {
            switch (each.lookup(used)) {
                case Binding.Local local -> {
                    return new Variable(each.frame().number(), name, local.slot());
                }
                case Binding.CellLocal local -> {
                    return new Variable(each.frame().number(), name, local.slot());
                }
                case Binding.Global global -> {
                    return global(global.name());
                }
                case Binding.Namespace ignored -> {
                    if (each == scope) {
                        return new Variable(each.number(), name, -1);
                    }
                }
                default -> {}
            }
        }
        return global(name);
    }

    static Variable global(String name) {
        return new Variable(0, name, -1);
    }

    boolean isGlobal() {
        return scope == 0;
    }
}
