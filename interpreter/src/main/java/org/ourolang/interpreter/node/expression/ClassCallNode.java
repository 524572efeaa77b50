// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.expression;

import static org.ourolang.interpreter.node.expression.DispatchNode.withFirst;

import com.oracle.truffle.api.CompilerDirectives;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.nodes.Node;
import java.util.Arrays;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionFields;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.BuiltinMethod;
import org.ourolang.interpreter.object.InstanceMaker;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroFunction;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Classes;
import org.ourolang.interpreter.protocol.Construction;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.interpreter.reach.Step;

/** Calls classes whose calls amount to a {@link Construction}: their {@code __new__}, then their {@code __init__}. */
final class ClassCallNode extends Node implements Step.Open {
    private final String[] keywords;
    private final SteadyClass<Construction> constructions = new SteadyClass<>(Construction::of);

    @Child
    private CodeCallNode constructors;

    @Child
    private NativeCallNode nativeConstructors;

    @Child
    private CodeCallNode initializers;

    @Child
    private NativeCallNode nativeInitializers;

    ClassCallNode(String[] keywords) {
        this.keywords = keywords;
        this.constructors = new CodeCallNode(keywords);
        this.nativeConstructors = new NativeCallNode(keywords);
        this.initializers = new CodeCallNode(keywords);
        this.nativeInitializers = new NativeCallNode(keywords);
    }

    /**
     * What a call of the class amounts to; null where only the general way knows.
     *
     * @param arguments element 0 is free, then the argument values
     */
    Construction find(OuroClass type, Object[] arguments) {
        Construction construction = constructions.ask(type, this);
        return construction.holds(type) && takes(construction, arguments.length - 1) ? construction : null;
    }

    /** Whether the call is not one of those that {@code object} or {@code BaseException} refuse. */
    private boolean takes(Construction construction, int count) {
        return switch (construction.making()) {
            case PLAIN, NATIVE -> count == 0 || construction.initializer() != null || !construction.isMadeByObject();
            case EXCEPTION -> keywords.length == 0 || !construction.initializesException();
            case FUNCTION, SCRIPT -> true;
            case OTHER -> false;
        };
    }

    /** Calls the class, of which {@link #find} has answered this; never null, so that new objects need not exist. */
    Object call(Construction construction, OuroClass type, Object[] arguments) {
        return switch (construction.making()) {
            case PLAIN -> initialize(construction, new OuroInstance(type), arguments);
            case EXCEPTION -> makeException(construction, type, arguments);
            case NATIVE -> initialize(construction, make(construction.maker(), type), arguments);
            case FUNCTION -> made(construction, type,
                    nativeConstructors.construct(construction.function(), withFirst(type, arguments)), arguments);
            case SCRIPT -> made(construction, type,
                    constructors.call(construction.scriptFunction(), withFirst(type, arguments)), arguments);
            case OTHER -> throw CompilerDirectives.shouldNotReachHere();
        };
    }

    @TruffleBoundary(transferToInterpreterOnException = false)
    private static Object make(InstanceMaker maker, OuroClass type) {
        return maker.make(type);
    }

    private Object makeException(Construction construction, OuroClass type, Object[] arguments) {
        Object[] positional = Arrays.copyOfRange(arguments, 1, arguments.length - keywords.length);
        OuroException exception = new OuroException(type, OuroTuple.of(positional));
        if (construction.initializesException()) {
            ExceptionFields.initialize(exception);
            return exception;
        }
        return initialize(construction, exception, arguments);
    }

    /** What {@code __new__} made, after {@code __init__}; the class may have changed meanwhile. */
    private Object made(Construction construction, OuroClass type, Object instance, Object[] arguments) {
        return Types.of(instance) == type && Construction.of(type) == construction
                ? initialize(construction, instance, arguments)
                : initializeGenerally(type, instance, arguments);
    }

    @TruffleBoundary
    private Object initializeGenerally(OuroClass type, Object made, Object[] arguments) {
        Object[] values = Arrays.copyOfRange(arguments, 1, arguments.length);
        return Tools.calledAt(this, () -> Classes.initialized(type, made, values, keywords));
    }

    private Object initialize(Construction construction, Object instance, Object[] arguments) {
        if (construction.initializer() == null) {
            return instance;
        }
        Object[] all = withFirst(instance, arguments);
        Object result = construction.initializer() instanceof OuroFunction function
                ? initializers.call(function, all)
                : nativeInitializers.initialize((BuiltinMethod) construction.initializer(), all);
        if (result != None.NONE) {
            throw initReturned(result);
        }
        return instance;
    }

    @TruffleBoundary
    private static OuroError initReturned(Object result) {
        return Errors.typeError("__init__() should return None, not '" + Types.name(result) + "'");
    }
}
