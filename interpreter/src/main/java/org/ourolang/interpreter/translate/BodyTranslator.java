// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import org.ourolang.interpreter.node.statement.UnsharedName;
import org.ourolang.language.syntax.Program;
import org.ourolang.language.syntax.Expression;
import java.util.List;
import java.util.ArrayList;
import java.util.function.Supplier;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.node.SlotKinds;
import org.ourolang.interpreter.object.Code;
import org.ourolang.language.resolve.Binding;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.source.Span;

/** The translation of one frame's body: what the translators of the grammar families share. */
final class BodyTranslator {
    final Unit unit;
    final Code code;
    final FrameLayout layout;
    final ExpressionTranslator expressions;
    final StatementTranslator statements;
    final AssignmentTranslator assignments;
    final ImportTranslator imports;
    final AttemptTranslator attempts;
    final SuspensionTranslator suspensions;
    final TargetTranslator targets;
    final PatternTranslator patterns;
    final FunctionTranslator functions;
    final Watching watching;
    /** The locals that {@link #unsharedName} has answered. */
    final List<UnsharedName> unsharedLocals = new ArrayList<>();
    private Scope scope;

    BodyTranslator(Unit unit, Code code, Scope scope, int temporaries, SlotKinds kinds) {
        this.unit = unit;
        this.code = code;
        this.scope = scope;
        this.layout = new FrameLayout(scope.localNames(), FrameLayout.kindCount(scope), temporaries, kinds);
        this.expressions = new ExpressionTranslator(this);
        this.statements = new StatementTranslator(this);
        this.assignments = new AssignmentTranslator(this);
        this.imports = new ImportTranslator(this);
        this.attempts = new AttemptTranslator(this);
        this.suspensions = new SuspensionTranslator(this);
        this.targets = new TargetTranslator(this);
        this.patterns = new PatternTranslator(this);
        this.functions = new FunctionTranslator(this);
        this.watching = new Watching(this, unit.makesCoroutines(), unit.coroutineNames());
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

    /** Where the only target's name lives, if nobody but this scope can see its value; else null. */
    UnsharedName unsharedName(List<Expression> targets) {
        boolean program = unit.program().kind() == Program.Kind.EXEC && scope == scope.frame();
        if (!program || targets.size() != 1 || !(targets.getFirst() instanceof Expression.Name target)
                || !scope.isUnshared(target.name())) {
            return null;
        }
        UnsharedName name = switch (scope.lookup(target.name())) {
            case Binding.Local local -> new UnsharedName(local.slot(), null);
            case Binding.Global global -> new UnsharedName(-1, global.name());
            default -> null;
        };
        if (name != null && name.global() == null && !unsharedLocals.contains(name)) {
            unsharedLocals.add(name);
        }
        return name;
    }

    static <N extends OuroNode> N at(Span span, N node) {
        node.setSpan(span);
        return node;
    }
}
