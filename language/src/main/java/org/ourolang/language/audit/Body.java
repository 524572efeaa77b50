// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.List;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.syntax.Statement;

/** A body that is run as a whole: of a function, of a class, or of the module. */
final class Body {
    final Scope scope;
    final List<Statement> statements;
    /** Null unless this is a function. */
    final Statement.FunctionDefinition definition;
    /** The class whose method this is, or null. */
    final ClassInfo owner;

    /** What is known by now of whether a call may yield; it only grows during the analysis. */
    boolean mayYield;
    /** What is known by now of whether every completed call has yielded; it only shrinks. */
    boolean mustYield = true;
    /** Why {@link #mayYield} holds. */
    String reason = "";

    Body(Scope scope, List<Statement> statements, Statement.FunctionDefinition definition, ClassInfo owner) {
        this.scope = scope;
        this.statements = statements;
        this.definition = definition;
        this.owner = owner;
    }

    String name() {
        return scope.qualifiedName() == null ? "<module>" : scope.qualifiedName();
    }

    boolean isCoroutine() {
        return definition != null && scope.functionKind() == Scope.FunctionKind.COROUTINE;
    }

    boolean isAsyncGenerator() {
        return definition != null && scope.functionKind() == Scope.FunctionKind.ASYNC_GENERATOR;
    }

    boolean isAsync() {
        return isCoroutine() || isAsyncGenerator();
    }

    /** Whether a decorator may have put something else in the function's place. */
    boolean isDecorated() {
        return definition != null && !definition.decorators().isEmpty();
    }
}
