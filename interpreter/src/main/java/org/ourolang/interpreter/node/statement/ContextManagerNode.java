// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.node.statement;

import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.Keywords;
import org.ourolang.interpreter.object.ClassAttribute;
import org.ourolang.interpreter.object.BoundMethod;
import org.ourolang.interpreter.node.expression.DispatchNode;
import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.node.OuroNode;
import org.ourolang.interpreter.node.SteadyClass;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.source.Span;

/** The calls of the context manager protocol, with CPython's errors. */
final class ContextManagerNode extends OuroNode {
    private final SteadyClass<ClassAttribute> enterMethods = SteadyClass.attribute("__enter__");
    private final SteadyClass<ClassAttribute> exitMethods = SteadyClass.attribute("__exit__");

    @Child
    private DispatchNode enters = new DispatchNode(Keywords.NONE);

    @Child
    private DispatchNode exits = new DispatchNode(Keywords.NONE);

    ContextManagerNode(Span span) {
        if (span != null) {
            setSpan(span);
        }
    }

    Object lookupEnter(Object manager) {
        Object enter = ownMethod(manager, enterMethods);
        return enter != null ? enter : lookupEnterSlowly(manager);
    }

    Object lookupExit(Object manager) {
        Object exit = ownMethod(manager, exitMethods);
        return exit != null ? exit : lookupExitSlowly(manager);
    }

    /** The bound method of a class written in Ouro; null for anything else. */
    private Object ownMethod(Object manager, SteadyClass<ClassAttribute> methods) {
        if (manager instanceof OuroInstance instance) {
            ClassAttribute found = methods.ask(instance.type(), this);
            if (found.kind() == ClassAttribute.Kind.FUNCTION) {
                return new BoundMethod(found.value(), instance);
            }
        }
        return null;
    }

    @TruffleBoundary
    private Object lookupEnterSlowly(Object manager) {
        Object enter = Attributes.lookupSpecial(manager, "__enter__");
        if (enter == null) {
            throw at(Errors.typeError(
                    "'" + Types.name(manager) + "' object does not support the context manager protocol"));
        }
        return enter;
    }

    @TruffleBoundary
    private Object lookupExitSlowly(Object manager) {
        Object exit = Attributes.lookupSpecial(manager, "__exit__");
        if (exit == null) {
            throw at(Errors.typeError("'" + Types.name(manager)
                    + "' object does not support the context manager protocol (missed __exit__ method)"));
        }
        return exit;
    }

    Object enter(Object enter) {
        return call(enters, enter, new Object[1]);
    }

    void exit(Object exit) {
        call(exits, exit, new Object[] {null, None.NONE, None.NONE, None.NONE});
    }

    boolean exit(Object exit, OuroException exception) {
        Traceback traceback = exception.traceback();
        Object shown = traceback == null ? None.NONE : traceback;
        Object answer = call(exits, exit, new Object[] {null, exception.type(), exception, shown});
        try {
            return answer instanceof Boolean swallows ? swallows : Truth.isTrue(answer);
        } catch (OuroError error) {
            throw at(error);
        }
    }

    private Object call(DispatchNode dispatch, Object method, Object[] arguments) {
        try {
            return dispatch.call(method, arguments);
        } catch (OuroError error) {
            throw at(error);
        }
    }
}
