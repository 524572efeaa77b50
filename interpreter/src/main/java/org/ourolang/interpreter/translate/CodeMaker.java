// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.Coroutine;
import org.ourolang.interpreter.coroutine.Generator;
import org.ourolang.interpreter.object.ActivationFactory;
import org.ourolang.interpreter.node.PushedLoop;
import org.ourolang.interpreter.node.StatementNode;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.CodeBodies;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.source.Span;
import org.ourolang.language.syntax.Parameters;
import org.ourolang.language.syntax.Statement;

/** Makes code objects whose bodies are translated at their first call. */
final class CodeMaker {
    private CodeMaker() {}

    /** The positional parameters, the positional-only ones first. */
    static List<Parameters.Parameter> positional(Parameters parameters) {
        List<Parameters.Parameter> all = new ArrayList<>(parameters.positionalOnly());
        all.addAll(parameters.positional());
        return all;
    }

    /** All parameters in the order in which their annotations are evaluated. */
    static List<Parameters.Parameter> annotationOrder(Parameters parameters) {
        List<Parameters.Parameter> all = positional(parameters);
        if (parameters.star() != null) {
            all.add(parameters.star());
        }
        all.addAll(parameters.keywordOnly());
        if (parameters.doubleStar() != null) {
            all.add(parameters.doubleStar());
        }
        return all;
    }

    /** @param span what a traceback shows for the definition itself */
    static Code make(
            Unit unit,
            Scope scope,
            Parameters parameters,
            String doc,
            Span span,
            int firstLine,
            List<Statement> statements) {
        Code code = Code.builder(scope.name())
                .qualifiedName(scope.qualifiedName())
                .kind(kind(scope.functionKind()))
                .parameters(
                        parameters.positionalOnly().size(),
                        parameters.positionalOnly().size() + parameters.positional().size(),
                        parameters.keywordOnly().size(),
                        parameters.star() != null,
                        parameters.doubleStar() != null)
                .variableNames(variableNames(scope))
                .forgotten(scope.forgottenParameters())
                .unshared(scope.unsharedParameters())
                .freeNames(scope.freeNames().toArray(String[]::new))
                .cellNames(scope.cellNames().toArray(String[]::new))
                .doc(doc)
                .source(unit.source())
                .firstLine(firstLine)
                .flags(flags(scope) | (unit.scopes().annotationsAreStrings() ? Code.FUTURE_ANNOTATIONS : 0))
                .definition(span)
                .yieldSlot(FrameLayout.yieldSlot(scope))
                .build();
        BodyMaker maker = new BodyMaker(unit, scope, code, statements, doc);
        CodeBodies bodies = code.bodies();
        bodies.setStartMaker(maker::start);
        bodies.setResumeMaker(maker::resume);
        bodies.setFeedMaker(maker::feed);
        bodies.setLoopMaker(loop -> maker.feed((PushedLoop) loop));
        bodies.setActivation(activation(code.kind()));
        return code;
    }

    /** Code that the language makes for itself: its body is made directly as nodes. */
    static Code hidden(
            Unit unit,
            Scope scope,
            Span span,
            Function<BodyTranslator, StatementNode> body) {
        Code code = Code.builder(scope.name())
                .qualifiedName(scope.qualifiedName())
                .variableNames(variableNames(scope))
                .freeNames(scope.freeNames().toArray(String[]::new))
                .cellNames(scope.cellNames().toArray(String[]::new))
                .source(unit.source())
                .firstLine(unit.source().lineOf(span.start()))
                .definition(span)
                .build();
        BodyMaker maker = new BodyMaker(unit, scope, code, List.of(), null);
        code.bodies().setStartMaker(() -> maker.plain(body));
        return code;
    }

    private static String[] variableNames(Scope scope) {
        List<String> names = new ArrayList<>();
        for (int slot = 0; slot < scope.localCount(); slot++) {
            if (!scope.isComprehensionSlot(slot)) {
                names.add(scope.localNames().get(slot).intern());
            }
        }
        return names.toArray(String[]::new);
    }

    private static int flags(Scope scope) {
        boolean function = scope.kind() != Scope.Kind.MODULE && scope.kind() != Scope.Kind.CLASS;
        int flags = function ? Code.OPTIMIZED | Code.NEW_LOCALS : 0;
        boolean nested = scope.parent() != null && scope.parent().frame().kind() == Scope.Kind.FUNCTION;
        return nested ? flags | Code.NESTED : flags;
    }

    private static Code.Kind kind(Scope.FunctionKind kind) {
        return switch (kind) {
            case PLAIN -> Code.Kind.PLAIN;
            case GENERATOR -> Code.Kind.GENERATOR;
            case COROUTINE -> Code.Kind.COROUTINE;
            case ASYNC_GENERATOR -> Code.Kind.ASYNC_GENERATOR;
        };
    }

    private static ActivationFactory activation(Code.Kind kind) {
        return switch (kind) {
            case PLAIN -> null;
            case GENERATOR -> Generator::new;
            case COROUTINE -> Coroutine::new;
            case ASYNC_GENERATOR -> AsyncGenerator::new;
        };
    }
}
