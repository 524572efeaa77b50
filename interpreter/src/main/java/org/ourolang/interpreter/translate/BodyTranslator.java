// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.function.Supplier;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.node.SlotKinds;
import org.ourolang.language.resolve.Binding;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.source.Span;

/** The translation of one frame's body: what the translators of the grammar families share. */
final class BodyTranslator {
    final Unit unit;
    final FrameLayout layout;
    final ExpressionTranslator expressions;
    final StatementTranslator statements;
    final TargetTranslator targets;
    final PatternTranslator patterns;
    final FunctionTranslator functions;
    private Scope scope;

    BodyTranslator(Unit unit, Scope scope, int temporaries, SlotKinds kinds) {
        this.unit = unit;
        this.scope = scope;
        this.layout = new FrameLayout(scope.localNames(), scope.localCount(), temporaries, kinds);
        this.expressions = new ExpressionTranslator(this);
        this.statements = new StatementTranslator(this);
        this.targets = new TargetTranslator(this);
        this.patterns = new PatternTranslator(this);
        this.functions = new FunctionTranslator(this);
    }

    /** The scope that names are looked up in now: the frame's own, or that of an inlined comprehension. */
    Scope scope() {
        return scope;
    }

    /** Runs {@code translation} with the names of the inlined comprehension {@code number}. */
    <T> T inScope(int number, Supplier<T> translation) {
        Scope outer = scope;
        scope = unit.scopes().scope(number);
        try {
            return translation.get();
        } finally {
            scope = outer;
        }
    }

    /** Whether the body runs in a namespace: a class body, or code with locals of its own. */
    boolean hasNamespace() {
        return scope.frame().lookup(" ") instanceof Binding.Namespace;
    }

    /** Whether the frame is that of an asynchronous generator. */
    boolean isAsyncGenerator() {
        return scope.frame().functionKind() == Scope.FunctionKind.ASYNC_GENERATOR;
    }

    static <N extends OuroNode> N at(Span span, N node) {
        node.setSpan(span);
        return node;
    }
}
