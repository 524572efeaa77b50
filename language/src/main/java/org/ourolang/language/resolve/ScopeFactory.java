// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.TypeParameter;

/** Makes the scopes of one program and keeps them by number. */
final class ScopeFactory {
    final List<Scope> scopes = new ArrayList<>();
    final List<Expression.SetDisplay> setDisplays = new ArrayList<>();
    final Map<TypeParameter, Scope> bounds = new IdentityHashMap<>();
    final Map<TypeParameter, Scope> defaults = new IdentityHashMap<>();

    ScopeFactory(int count) {
        for (int i = 0; i < count; i++) {
            scopes.add(null);
        }
    }

    /** @param className the class whose private names the scope mangles; null for that of the parent */
    Scope make(int number, Scope.Kind kind, Scope parent, String name, String className) {
        String privateName = className != null || parent == null ? className : parent.privateName();
        Scope scope = new Scope(number, kind, parent, name, privateName);
        scopes.set(number, scope);
        if (className == null && parent != null && parent.isFunctionLike()) {
            scope.mangleOnly(parent.mangledOnly());
        }
        return scope;
    }

    Scope bound(TypeParameter parameter, Scope parent) {
        Scope scope = lazy(parameter, parent);
        bounds.put(parameter, scope);
        return scope;
    }

    Scope defaultValue(TypeParameter parameter, Scope parent) {
        Scope scope = lazy(parameter, parent);
        defaults.put(parameter, scope);
        return scope;
    }

    private Scope lazy(TypeParameter parameter, Scope parent) {
        scopes.add(null);
        Scope scope = make(scopes.size() - 1, Scope.Kind.TYPE_ALIAS, parent, parameter.name(), null);
        scope.isTypeParameterValue = true;
        return scope;
    }

    /** A scope nobody sees, for annotations that are never evaluated. */
    Scope detached(Scope parent) {
        Scope scope = new Scope(-1, Scope.Kind.TYPE_ALIAS, parent, "<annotation>", parent.privateName());
        parent.children().removeLast();
        return scope;
    }
}
