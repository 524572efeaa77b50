// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.language.resolve.Scope;
import org.ourolang.language.syntax.BinaryOperator;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;
import org.ourolang.language.syntax.Tree;

/** Finds what keeps the event loop from running: blocking calls and loops without a suspension in coroutines. */
final class Blocking {
    private static final long LONG = 1_000_000;
    private static final Map<String, String> CALLS = Map.ofEntries(
            Map.entry("time.sleep", "await asyncio.sleep instead"),
            Map.entry("builtins.input", "use asyncio.to_thread"),
            Map.entry("os.system", "use asyncio.create_subprocess_shell"),
            Map.entry("subprocess.run", "use asyncio.create_subprocess_exec"),
            Map.entry("subprocess.call", "use asyncio.create_subprocess_exec"),
            Map.entry("subprocess.check_call", "use asyncio.create_subprocess_exec"),
            Map.entry("subprocess.check_output", "use asyncio.create_subprocess_exec"),
            Map.entry("urllib.request.urlopen", "use asyncio.to_thread"),
            Map.entry("requests.get", "use asyncio.to_thread"),
            Map.entry("requests.post", "use asyncio.to_thread"),
            Map.entry("socket.create_connection", "use asyncio.open_connection"));

    private final Survey survey;
    private final Evaluation evaluation;
    private final Suspensions suspensions;

    Blocking(Survey survey, Evaluation evaluation, Suspensions suspensions) {
        this.survey = survey;
        this.evaluation = evaluation;
        this.suspensions = suspensions;
    }

    List<Finding> in(Body body) {
        List<Finding> found = new ArrayList<>();
        body.statements.forEach(statement -> Children.walk(statement, tree -> {
            String why = tree instanceof Expression.Call call ? call(call) : null;
            if (why != null) {
                found.add(new Finding(Finding.Rule.BLOCKING_CALL, tree.span(), body.name(), why));
            }
            String loop = loop(tree);
            if (loop != null) {
                found.add(new Finding(Finding.Rule.BLOCKING_LOOP, tree.span(), body.name(), loop));
            }
        }));
        return found;
    }

    private String call(Expression.Call call) {
        return switch (evaluation.of(call.function())) {
            case Thing.Known known when CALLS.containsKey(known.path()) ->
                name(known.path()) + " blocks the event loop and every task: " + CALLS.get(known.path());
            case Thing.Function function when !function.body().isAsync() -> {
                String inner = blockedBy(function.body(), new HashSet<>());
                yield inner == null
                        ? null
                        : function.body().definition.name() + "() blocks the event loop and every task: it calls "
                                + inner;
            }
            default -> null;
        };
    }

    private static String name(String path) {
        return path.startsWith("builtins.") ? path.substring("builtins.".length()) : path;
    }

    /** The blocking call that the function makes, or null. */
    private String blockedBy(Body body, Set<Body> seen) {
        if (!seen.add(body) || body.scope.functionKind() != Scope.FunctionKind.PLAIN) {
            return null;
        }
        String[] found = {null};
        body.statements.forEach(statement -> Children.walk(statement, tree -> {
            if (found[0] != null || !(tree instanceof Expression.Call call)) {
                return;
            }
            switch (evaluation.of(call.function())) {
                case Thing.Known known when CALLS.containsKey(known.path()) ->
                    found[0] = name(known.path()) + " (line " + survey.source.lineOf(call.span().start()) + ")";
                case Thing.Function function when !function.body().isAsync() ->
                    found[0] = blockedBy(function.body(), seen);
                default -> {}
            }
        }));
        return found[0];
    }

    private String loop(Tree tree) {
        if (tree instanceof Statement.While s && !suspends(s)) {
            boolean forever = s.test() instanceof Expression.Constant constant
                    && constant.value() == Expression.Literal.TRUE;
            if (forever && !leaves(s.body())) {
                return "this loop never ends and never gives control back: no other task runs again";
            }
            boolean idle = s.body().stream()
                    .allMatch(each -> each instanceof Statement.Pass
                            || each instanceof Statement.ExpressionStatement e
                                    && e.value() instanceof Expression.Await);
            return idle ? "this loop waits without giving control back: nothing else can run to end it" : null;
        }
        boolean isLong = tree instanceof Statement.For s && !s.async() && !suspends(s) && turns(s.iterable()) >= LONG;
        return isLong ? "this long loop never gives control back: all other tasks wait" : null;
    }

    private boolean suspends(Tree tree) {
        boolean[] found = {false};
        Children.walk(tree, each -> found[0] |= suspensions.at(each.span()) || each instanceof Expression.Yield);
        return found[0];
    }

    private static boolean leaves(List<Statement> statements) {
        boolean[] found = {false};
        statements.forEach(statement -> Children.walk(
                statement,
                tree -> found[0] |= tree instanceof Statement.Break
                        || tree instanceof Statement.Return
                        || tree instanceof Statement.Raise));
        return found[0];
    }

    private long turns(Expression iterable) {
        if (iterable instanceof Expression.Call call
                && evaluation.of(call.function()) instanceof Thing.Known known
                && known.path().equals("builtins.range")
                && call.arguments().size() == 1) {
            return constant(call.arguments().getFirst().value());
        }
        return 0;
    }

    private static long constant(Expression expression) {
        return switch (expression) {
            case Expression.Constant c when c.value() instanceof Long number -> number;
            case Expression.Binary b when b.operator() == BinaryOperator.POWER ->
                (long) Math.pow(constant(b.left()), constant(b.right()));
            case Expression.Binary b when b.operator() == BinaryOperator.MULTIPLY ->
                constant(b.left()) * constant(b.right());
            default -> 0;
        };
    }
}
