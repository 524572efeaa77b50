// SPDX-License-Identifier: Apache-2.0
package org.ourolang.language.audit;

import java.util.List;
import java.util.Set;
import org.ourolang.language.syntax.Expression;
import org.ourolang.language.syntax.Statement;

/** Finds out what expressions stand for, as far as the text alone tells it for sure. */
final class Evaluation {
    private static final int DEPTH = 16;
    private static final Set<String> CLASSES = Set.of(
            "asyncio.Lock",
            "asyncio.Semaphore",
            "asyncio.BoundedSemaphore",
            "asyncio.Event",
            "asyncio.Condition",
            "asyncio.Queue",
            "asyncio.PriorityQueue",
            "asyncio.LifoQueue",
            "asyncio.Barrier",
            "asyncio.TaskGroup",
            "asyncio.Future");
    private static final Set<String> LOOPS =
            Set.of("asyncio.get_running_loop", "asyncio.get_event_loop", "asyncio.new_event_loop");

    private final Workspace workspace;
    private final Survey survey;
    private int depth;

    Evaluation(Workspace workspace, Survey survey) {
        this.workspace = workspace;
        this.survey = survey;
    }

    Thing of(Expression expression) {
        if (depth == DEPTH) {
            return Thing.UNKNOWN;
        }
        depth++;
        try {
            return switch (expression) {
                case Expression.Name name -> name(name);
                case Expression.Attribute attribute -> attribute(attribute);
                case Expression.Call call -> call(call);
                case Expression.NamedExpression named -> of(named.value());
                default -> Thing.UNKNOWN;
            };
        } finally {
            depth--;
        }
    }

    // Names

    private Thing name(Expression.Name name) {
        Variable variable = survey.variables.get(name);
        return variable == null ? Thing.UNKNOWN : variable(variable);
    }

    private Thing variable(Variable variable) {
        List<Definition> definitions = survey.definitionsOf(variable);
        if (definitions.isEmpty()) {
            boolean builtin = variable.isGlobal() && !survey.importsAll;
            return builtin ? new Thing.Known("builtins." + variable.name()) : Thing.UNKNOWN;
        }
        if (definitions.size() > 1) {
            return new Thing.Unknown(variable.name() + " is assigned in several places");
        }
        if (variable.isGlobal() && workspace.assigns(variable.name()) && workspace.surveys.size() > 1) {
            return Thing.UNKNOWN;
        }
        return switch (definitions.getFirst()) {
            case Definition.Value value -> held(of(value.expression()), variable);
            case Definition.Function function -> function(function.body());
            case Definition.Class type -> new Thing.Class(type.info());
            case Definition.Module module -> new Thing.Known(module.path());
            case Definition.Imported imported -> member(imported.module(), imported.name());
            case Definition.Parameter parameter -> parameter(parameter, variable);
            case Definition.Entered entered ->
                of(entered.context()) instanceof Thing.Made made && made.is("TaskGroup")
                        ? new Thing.Made(made.path(), made.call(), variable)
                        : Thing.UNKNOWN;
            case Definition.Other ignored -> Thing.UNKNOWN;
        };
    }

    private Thing held(Thing thing, Variable variable) {
        return switch (thing) {
            case Thing.Made made when made.identity() == null -> new Thing.Made(made.path(), made.call(), variable);
            case Thing.Task task when task.variable() == null -> new Thing.Task(task.call(), task.how(), variable);
            case Thing.Coroutine coroutine ->
                survey.loads.getOrDefault(variable, List.of()).size() == 1
                        ? coroutine
                        : new Thing.Unknown("the coroutine is used in several places");
            default -> thing;
        };
    }

    private Thing function(Body body) {
        if (!body.isDecorated()) {
            return new Thing.Function(body, false);
        }
        List<Expression> decorators = body.definition.decorators();
        boolean manager = decorators.size() == 1
                && of(decorators.getFirst()) instanceof Thing.Known known
                && known.path().equals("contextlib.asynccontextmanager");
        return manager && body.isAsyncGenerator()
                ? new Thing.ManagerFunction(body)
                : new Thing.Unknown(body.definition.name() + " is decorated");
    }

    private Thing parameter(Definition.Parameter parameter, Variable variable) {
        Body body = parameter.body();
        boolean self = parameter.index() == 0 && body.owner != null && !body.isDecorated();
        return self
                ? new Thing.Instance(body.owner, false)
                : new Thing.Unknown(variable.name() + " is a parameter");
    }

    private Thing member(String module, String name) {
        Survey other = workspace.module(survey, module);
        if (other == null) {
            return new Thing.Known(module + "." + name);
        }
        return new Evaluation(workspace, other).variable(Variable.global(name));
    }

    // Attributes

    private Thing attribute(Expression.Attribute attribute) {
        String name = attribute.name();
        return switch (of(attribute.value())) {
            case Thing.Known known -> member(known.path(), name);
            case Thing.Made made -> new Thing.LibraryMethod(made, name);
            case Thing.Instance instance -> memberOf(instance, name);
            case Thing.Class type -> {
                Body body = type.info().methods.get(name);
                boolean plain = body != null
                        && !body.isDecorated()
                        && !type.info().otherMembers.contains(name)
                        && !workspace.assigns(name);
                yield plain ? new Thing.Function(body, false) : Thing.UNKNOWN;
            }
            case Thing.Unknown unknown -> unknown;
            default -> Thing.UNKNOWN;
        };
    }

    private Thing memberOf(Thing.Instance instance, String name) {
        Body method = method(instance, name);
        if (method != null) {
            return method.isDecorated() ? Thing.UNKNOWN : new Thing.Function(method, true);
        }
        List<Survey.Store> stores = workspace.surveys.stream()
                .flatMap(each -> each.stores.getOrDefault(name, List.of()).stream())
                .toList();
        boolean once = stores.size() == 1
                && survey.stores.containsKey(name)
                && stores.getFirst().value() != null
                && of(stores.getFirst().target().value()) instanceof Thing.Instance;
        boolean member = workspace.surveys.stream()
                .flatMap(each -> each.classes.stream())
                .anyMatch(each -> each.methods.containsKey(name) || each.otherMembers.contains(name));
        if (!once || member) {
            return Thing.UNKNOWN;
        }
        Thing value = of(stores.getFirst().value());
        return value instanceof Thing.Made made
                ? new Thing.Made(made.path(), made.call(), name)
                : Thing.UNKNOWN;
    }

    /** The one method that {@code name} can mean on the instance, or null. */
    Body method(Thing.Instance instance, String name) {
        if (workspace.assigns(name)) {
            return null;
        }
        Body found = inherited(instance.info(), name, 0);
        if (found == null || instance.exact()) {
            return found;
        }
        for (Survey each : workspace.surveys) {
            for (ClassInfo other : each.classes) {
                boolean defines = other.methods.containsKey(name) || other.otherMembers.contains(name);
                if (defines && other != found.owner && mayDerive(other, instance.info(), 0)) {
                    return null;
                }
            }
        }
        return found;
    }

    private Body inherited(ClassInfo info, String name, int level) {
        if (info.otherMembers.contains(name) || info.bases() == null || level > DEPTH) {
            return null;
        }
        Body own = info.methods.get(name);
        if (own != null) {
            return own;
        }
        List<Expression> bases = info.bases();
        if (bases.size() != 1 || !(of(bases.getFirst()) instanceof Thing.Class base)) {
            return null;
        }
        return inherited(base.info(), name, level + 1);
    }

    private boolean mayDerive(ClassInfo other, ClassInfo base, int level) {
        if (other == base) {
            return true;
        }
        if (other.bases() == null || level > DEPTH) {
            return true;
        }
        for (Expression each : other.bases()) {
            switch (of(each)) {
                case Thing.Class type -> {
                    if (mayDerive(type.info(), base, level + 1)) {
                        return true;
                    }
                }
                case Thing.Known ignored -> {}
                default -> {
                    return true;
                }
            }
        }
        return false;
    }

    // Calls

    private Thing call(Expression.Call call) {
        return switch (of(call.function())) {
            case Thing.Function function -> result(function.body());
            case Thing.ManagerFunction function -> new Thing.Manager(function.body());
            case Thing.Class type -> {
                boolean plain = type.info().bases() != null && !type.info().methods.containsKey("__new__");
                yield plain ? new Thing.Instance(type.info(), true) : Thing.UNKNOWN;
            }
            case Thing.Known known -> library(known.path(), call);
            case Thing.LibraryMethod method -> method(method, call);
            case Thing.Unknown unknown when !unknown.why().isEmpty() -> unknown;
            default -> new Thing.Unknown("what is called is not known here");
        };
    }

    private static Thing result(Body body) {
        if (body.isCoroutine()) {
            return new Thing.Coroutine(body);
        }
        return body.isAsyncGenerator() ? new Thing.Stream(body) : Thing.UNKNOWN;
    }

    private Thing library(String path, Expression.Call call) {
        if (CLASSES.contains(path)) {
            return new Thing.Made(path, call, null);
        }
        if (LOOPS.contains(path)) {
            return new Thing.Made("asyncio.loop", call, null);
        }
        if (path.equals("asyncio.create_task")) {
            return new Thing.Task(call, path, null);
        }
        if (path.equals("asyncio.ensure_future")) {
            boolean coroutine = !call.arguments().isEmpty()
                    && of(call.arguments().getFirst().value()) instanceof Thing.Coroutine;
            return coroutine ? new Thing.Task(call, path, null) : Thing.UNKNOWN;
        }
        return new Thing.LibraryCall(path, call);
    }

    private static Thing method(Thing.LibraryMethod method, Expression.Call call) {
        Thing.Made owner = method.owner();
        if (method.name().equals("create_task") && (owner.is("TaskGroup") || owner.is("loop"))) {
            return new Thing.Task(call, (owner.is("loop") ? "loop" : "TaskGroup") + ".create_task", null);
        }
        if (owner.is("loop") && method.name().equals("create_future")) {
            return new Thing.Made("asyncio.Future", call, null);
        }
        if (owner.is("loop")) {
            return new Thing.LibraryCall("loop." + method.name(), call);
        }
        return new Thing.MethodCall(method, call);
    }

    /** Whether the statement is {@code return self} alone, as the usual {@code __aiter__} has it. */
    static boolean returnsItself(Body body) {
        List<Statement> statements = body.statements;
        int last = statements.size() - 1;
        return !body.isAsync()
                && last <= 1
                && statements.get(last) instanceof Statement.Return r
                && r.value() instanceof Expression.Name name
                && !body.definition.parameters().positional().isEmpty()
                && name.name().equals(body.definition.parameters().positional().getFirst().name());
    }
}
