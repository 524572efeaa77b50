// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ourolang.language.syntax.Argument;
import org.ourolang.language.syntax.Expression;

/**
 * What is known of awaits: of the program's own coroutines by the analysis so far, of asyncio's by the way it works since
 * Python 3.12.
 */
final class Effects {
    private static final Set<String> LOCKS =
            Set.of("asyncio.Lock", "asyncio.Condition", "asyncio.Semaphore", "asyncio.BoundedSemaphore");
    private static final Set<String> QUEUES = Set.of("asyncio.Queue", "asyncio.PriorityQueue", "asyncio.LifoQueue");

    private final Workspace workspace;
    private final Survey survey;
    private final Evaluation evaluation;
    /** Locks under which something may suspend, by their identity. */
    private final Set<Object> contended;

    Effects(Workspace workspace, Survey survey, Evaluation evaluation, Set<Object> contended) {
        this.workspace = workspace;
        this.survey = survey;
        this.evaluation = evaluation;
        this.contended = contended;
    }

    /** @param fresh variables whose tasks cannot have run since they were made */
    Effect awaiting(Expression expression, Set<Variable> fresh) {
        return awaiting(evaluation.of(expression), fresh);
    }

    private Effect awaiting(Thing thing, Set<Variable> fresh) {
        return switch (thing) {
            case Thing.Coroutine coroutine -> calling(coroutine.body());
            case Thing.Task task -> task(task, fresh);
            case Thing.Made made when made.is("Future") -> Effect.maybe("unless the future is done");
            case Thing.LibraryCall call -> workspace.patched ? replaced() : library(call, fresh);
            case Thing.MethodCall call -> workspace.patched ? replaced() : method(call);
            case Thing.Instance instance ->
                Effect.maybe("depends on " + instance.info().name() + ".__await__");
            case Thing.Unknown unknown ->
                Effect.maybe(unknown.why().isEmpty() ? "what is awaited is not known here" : unknown.why());
            default -> Effect.maybe("what is awaited is not known here");
        };
    }

    private static Effect replaced() {
        return Effect.maybe("the program may replace parts of asyncio");
    }

    private Effect calling(Body body) {
        String name = body.definition.name() + "()";
        if (!body.mayYield) {
            return Effect.never("nothing in " + name + " can suspend");
        }
        return body.mustYield
                ? Effect.always(name + " suspends on every path: " + reasonOf(body))
                : Effect.maybe(name + " may suspend: " + reasonOf(body));
    }

    private Effect task(Thing.Task task, Set<Variable> fresh) {
        boolean isNew = task.variable() == null || fresh.contains(task.variable());
        if (workspace.eager) {
            return Effect.maybe("unless the task is done; tasks may start eagerly here");
        }
        return isNew ? Effect.always("the task has not begun yet") : Effect.maybe("unless the task is done");
    }

    private Effect library(Thing.LibraryCall call, Set<Variable> fresh) {
        List<Argument> arguments = call.call().arguments();
        return switch (call.path()) {
            case "asyncio.sleep" -> Effect.always("sleep always gives control back");
            case "asyncio.wait" -> Effect.always("wait always suspends, even when all are done");
            case "asyncio.to_thread", "loop.run_in_executor" ->
                Effect.always("a thread's result comes through the event loop");
            case "asyncio.gather" -> gather(arguments, fresh);
            case "asyncio.shield" -> {
                boolean coroutine = isStartable(arguments, 0, fresh);
                yield coroutine && !workspace.eager
                        ? Effect.always("the shielded task has not begun yet")
                        : Effect.maybe("unless what is shielded is done");
            }
            case "asyncio.wait_for" -> waitFor(arguments, fresh);
            default -> Effect.maybe("depends on " + call.path());
        };
    }

    private boolean isStartable(List<Argument> arguments, int index, Set<Variable> fresh) {
        if (arguments.size() <= index || arguments.get(index).kind() != Argument.Kind.POSITIONAL) {
            return false;
        }
        return switch (evaluation.of(arguments.get(index).value())) {
            case Thing.Coroutine ignored -> true;
            case Thing.Task task -> task.variable() == null || fresh.contains(task.variable());
            case Thing.LibraryCall call -> call.path().equals("asyncio.sleep");
            default -> false;
        };
    }

    private Effect gather(List<Argument> arguments, Set<Variable> fresh) {
        boolean nothing =
                arguments.stream()
                        .allMatch(a -> a.kind() == Argument.Kind.KEYWORD && a.name().equals("return_exceptions"));
        if (nothing) {
            return Effect.never("there is nothing to gather");
        }
        boolean starts = false;
        for (int i = 0; i < arguments.size(); i++) {
            starts |= isStartable(arguments, i, fresh);
        }
        return starts && !workspace.eager
                ? Effect.always("the gathered tasks have not begun yet")
                : Effect.maybe("unless all that is gathered is done");
    }

    private Effect waitFor(List<Argument> arguments, Set<Variable> fresh) {
        boolean plain = !arguments.isEmpty() && arguments.getFirst().kind() == Argument.Kind.POSITIONAL;
        if (!plain) {
            return Effect.maybe("depends on what is awaited");
        }
        Effect inner = awaiting(arguments.getFirst().value(), fresh);
        Object limit = null;
        if (arguments.size() == 2 && arguments.get(1).value() instanceof Expression.Constant constant) {
            limit = constant.value();
        }
        boolean waits = limit == Expression.Literal.NONE
                || limit instanceof Number number && number.doubleValue() > 0;
        if (waits) {
            return inner;
        }
        return Effect
                .maybe("as " + (inner.may() ? "what is awaited: " + inner.reason() : "the time limit may be over"));
    }

    private Effect method(Thing.MethodCall call) {
        Thing.Made owner = call.method().owner();
        String name = call.method().name();
        if (QUEUES.contains(owner.path())) {
            return switch (name) {
                case "put" -> isUnlimited(owner.call())
                        ? Effect.never("the queue has no limit")
                        : Effect.maybe("only while the queue is full");
                case "get" -> Effect.maybe("only while the queue is empty");
                case "join" -> Effect.maybe("only while items are not done");
                default -> unknown(owner, name);
            };
        }
        return switch (owner.path() + "." + name) {
            case "asyncio.Lock.acquire", "asyncio.Condition.acquire" -> Effect.maybe("only while the lock is held");
            case "asyncio.Semaphore.acquire", "asyncio.BoundedSemaphore.acquire" ->
                Effect.maybe("only while no permit is free");
            case "asyncio.Event.wait" -> Effect.maybe("unless the event is set");
            case "asyncio.Condition.wait" -> Effect.always("wait suspends until a notification");
            case "asyncio.Condition.wait_for" -> Effect.maybe("unless the predicate holds");
            case "asyncio.Barrier.wait" -> isConstant(owner.call(), 1)
                    ? Effect.never("the barrier is for one party")
                    : Effect.maybe("unless this is the last party");
            default -> unknown(owner, name);
        };
    }

    private static Effect unknown(Thing.Made owner, String name) {
        return Effect.maybe("depends on " + owner.path() + "." + name);
    }

    private static boolean isUnlimited(Expression.Call call) {
        return call != null && (call.arguments().isEmpty() || isConstant(call, 0));
    }

    private static boolean isConstant(Expression.Call call, long wanted) {
        return call != null
                && call.arguments().size() == 1
                && call.arguments().getFirst().kind() != Argument.Kind.STAR
                && call.arguments().getFirst().kind() != Argument.Kind.DOUBLE_STAR
                && call.arguments().getFirst().value() instanceof Expression.Constant constant
                && constant.value() instanceof Number number
                && number.longValue() == wanted;
    }

    // Asynchronous statements

    /** One step of {@code async for}. */
    Effect next(Expression iterable) {
        return switch (evaluation.of(iterable)) {
            case Thing.Stream stream -> stream.body().mayYield
                    ? Effect.maybe(stream.body().definition.name() + "() may suspend: " + reasonOf(stream.body()))
                    : Effect.never("nothing in " + stream.body().definition.name() + "() can suspend");
            case Thing.Instance instance -> {
                Body iterator = evaluation.method(instance, "__aiter__");
                Body step = evaluation.method(instance, "__anext__");
                boolean usual = iterator != null
                        && step != null
                        && !iterator.isDecorated()
                        && !step.isDecorated()
                        && step.isCoroutine()
                        && Evaluation.returnsItself(iterator);
                yield usual ? calling(step) : Effect.maybe("depends on the iterator");
            }
            default -> Effect.maybe("depends on the iterator");
        };
    }

    /** The await of {@code __aenter__}. */
    Effect enter(Expression context) {
        return switch (evaluation.of(context)) {
            case Thing.Made made when !workspace.patched -> enter(made);
            case Thing.LibraryCall call when isTimeout(call) && !workspace.patched ->
                Effect.never("entering a timeout only notes the time");
            case Thing.Manager manager -> manager(manager.body());
            case Thing.Instance instance -> special(instance, "__aenter__");
            default -> Effect.maybe("depends on the context manager");
        };
    }

    private Effect enter(Thing.Made made) {
        if (made.is("TaskGroup")) {
            return Effect.never("entering a task group starts nothing");
        }
        if (!LOCKS.contains(made.path())) {
            return Effect.maybe("depends on the context manager");
        }
        boolean semaphore = made.path().endsWith("Semaphore");
        if (!isContended(made)) {
            return Effect.never("nothing can suspend while holding it, so it is always free");
        }
        return Effect.maybe(semaphore ? "only while no permit is free" : "only while the lock is held");
    }

    private static boolean isTimeout(Thing.LibraryCall call) {
        return call.path().equals("asyncio.timeout") || call.path().equals("asyncio.timeout_at");
    }

    private Effect manager(Body body) {
        return body.mayYield
                ? Effect.maybe(body.definition.name() + "() may suspend: " + reasonOf(body))
                : Effect.never("nothing in " + body.definition.name() + "() can suspend");
    }

    private Effect special(Thing.Instance instance, String name) {
        Body body = evaluation.method(instance, name);
        return body != null && body.isCoroutine() && !body.isDecorated()
                ? calling(body)
                : Effect.maybe("depends on " + instance.info().name() + "." + name);
    }

    /**
     * The await of {@code __aexit__}.
     *
     * @param started whether a task of the group cannot have begun yet; null when the group made none and is not named
     */
    Effect exit(Expression context, Boolean started) {
        return switch (evaluation.of(context)) {
            case Thing.Made made when !workspace.patched -> {
                if (!made.is("TaskGroup")) {
                    yield LOCKS.contains(made.path())
                            ? Effect.never("release never suspends")
                            : Effect.maybe("depends on the context manager");
                }
                if (started == null) {
                    yield Effect.never("the group has no tasks");
                }
                yield started && !workspace.eager
                        ? Effect.always("a task of the group has not begun yet")
                        : Effect.maybe("unless all tasks of the group are done");
            }
            case Thing.LibraryCall call when isTimeout(call) && !workspace.patched ->
                Effect.never("leaving a timeout only cancels its timer");
            case Thing.Manager manager -> manager(manager.body());
            case Thing.Instance instance -> special(instance, "__aexit__");
            default -> Effect.maybe("depends on the context manager");
        };
    }

    /** Whether {@code async with} on it cannot swallow an exception. */
    boolean letsErrorsThrough(Expression context) {
        return switch (evaluation.of(context)) {
            case Thing.Made made -> LOCKS.contains(made.path()) || made.is("TaskGroup");
            case Thing.LibraryCall call -> isTimeout(call);
            default -> false;
        };
    }

    /** What identifies the lock that {@code async with} takes; null when it is no lock that is known. */
    Object lockOf(Expression context) {
        return evaluation.of(context) instanceof Thing.Made made && LOCKS.contains(made.path())
                ? made.identity()
                : null;
    }

    private boolean isContended(Thing.Made made) {
        Object identity = made.identity();
        boolean positive = !made.path().endsWith("Semaphore")
                || made.call().arguments().isEmpty()
                || isPositive(made.call());
        return identity == null || !positive || contended.contains(identity) || !isPrivate(identity);
    }

    private static boolean isPositive(Expression.Call call) {
        return call.arguments().size() == 1
                && call.arguments().getFirst().value() instanceof Expression.Constant constant
                && constant.value() instanceof Number number
                && number.longValue() >= 1;
    }

    /** Whether the lock is used by nothing but {@code async with} statements that are all seen here. */
    boolean isPrivate(Object identity) {
        if (identity instanceof Variable variable) {
            if (workspace.spells(variable.name())
                    || variable.isGlobal() && workspace.sharesGlobal(survey, variable.name())) {
                return false;
            }
            return survey.loads.getOrDefault(variable, List.of()).stream().allMatch(survey.asyncContexts::contains);
        }
        String name = (String) identity;
        if (workspace.spells(name)) {
            return false;
        }
        for (Survey each : workspace.surveys) {
            Set<Expression> uses = new HashSet<>(each.attributes.getOrDefault(name, List.of()));
            if (!each.asyncContexts.containsAll(uses)) {
                return false;
            }
        }
        return true;
    }

    /** With the file, if it is another one. */
    private String reasonOf(Body body) {
        for (Survey other : workspace.surveys) {
            if (other != survey && other.bodies.contains(body)) {
                String file = other.source.name();
                return file.substring(file.lastIndexOf('/') + 1) + " " + body.reason;
            }
        }
        return body.reason;
    }
}
