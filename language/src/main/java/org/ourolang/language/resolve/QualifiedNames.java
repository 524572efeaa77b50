// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

/** Spells the qualified names of codes as CPython does. */
final class QualifiedNames {
    private QualifiedNames() {}

    static void assign(Scope scope) {
        scope.qualifiedName = qualify(scope);
        scope.children().forEach(QualifiedNames::assign);
    }

    private static String qualify(Scope scope) {
        if (scope.parent() == null) {
            return scope.name();
        }
        Scope around = scope.parent().frame();
        if (around.isTypeParameters()) {
            around = around.parent().frame();
        }
        if (around.kind() == Scope.Kind.MODULE || isGlobal(scope, around)) {
            return scope.name();
        }
        boolean function =
                switch (around.kind()) {
                    case FUNCTION, LAMBDA -> true;
                    case TYPE_ALIAS -> !around.isTypeParameters();
                    default -> false;
                };
        return around.qualifiedName + (function ? ".<locals>." : ".") + scope.name();
    }

    private static boolean isGlobal(Scope scope, Scope around) {
        if (scope.kind() != Scope.Kind.FUNCTION && scope.kind() != Scope.Kind.CLASS) {
            return false;
        }
        Symbol symbol = around.symbols.get(around.mangle(scope.name()));
        return symbol != null && symbol.place == Symbol.Place.GLOBAL_EXPLICIT;
    }
}
