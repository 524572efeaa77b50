// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.resolve;

import java.util.List;
import java.util.Map;
import org.ourolang.language.diagnostic.SyntaxNotice;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.TypeParameter;

/** The resolved scopes of a program. */
public final class Scopes {
    private final List<Scope> scopes;
    private final List<Expression.SetDisplay> setDisplays;
    private final Map<TypeParameter, Scope> bounds;
    private final Map<TypeParameter, Scope> defaults;
    private final boolean annotationsAreStrings;
    private final List<SyntaxNotice> notices;

    Scopes(
            List<Scope> scopes,
            List<Expression.SetDisplay> setDisplays,
            Map<TypeParameter, Scope> bounds,
            Map<TypeParameter, Scope> defaults,
            boolean annotationsAreStrings,
            List<SyntaxNotice> notices) {
        this.scopes = scopes;
        this.setDisplays = setDisplays;
        this.bounds = bounds;
        this.defaults = defaults;
        this.annotationsAreStrings = annotationsAreStrings;
        this.notices = notices;
    }

    /**
     * Resolves every name of a program and checks what depends on scopes.
     *
     * @throws org.ourolang.language.diagnostic.SyntaxErrorException with CPython's wording
     */
    public static Scopes resolve(Program program, Options options) {
        return resolve(program, options, () -> {});
    }

    /**
     * As {@link #resolve(Program, Options)}.
     *
     * @param poll called again and again; what it throws ends the work
     */
    public static Scopes resolve(Program program, Options options, Runnable poll) {
        return Resolver.resolve(program, options, poll);
    }

    /** The scope the parser numbered so. */
    public Scope scope(int number) {
        return scopes.get(number);
    }

    /** The outermost scope. */
    public Scope module() {
        return scopes.get(0);
    }

    /** The scope in which a type parameter's bound is evaluated lazily; null without a bound. */
    public Scope boundScope(TypeParameter parameter) {
        return bounds.get(parameter);
    }

    /** The scope in which a type parameter's default is evaluated lazily; null without a default. */
    public Scope defaultScope(TypeParameter parameter) {
        return defaults.get(parameter);
    }

    /** All set displays of the program, in the order in which they are compiled. */
    public List<Expression.SetDisplay> setDisplays() {
        return setDisplays;
    }

    /** What the compiler warns of: legal code that is hardly meant. */
    public List<SyntaxNotice> notices() {
        return notices;
    }

    /** Whether {@code from __future__ import annotations} is in force: annotations are not resolved. */
    public boolean annotationsAreStrings() {
        return annotationsAreStrings;
    }
}
