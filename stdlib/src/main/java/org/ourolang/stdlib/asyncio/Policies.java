// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import java.util.Map;
import java.util.WeakHashMap;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroClass;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.object.TypeBuilder;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.support.Warnings;

/** Event loop policies: who makes loops and which one is current where none runs. */
final class Policies {
    private Policies() {}

    /** The policy in force. */
    static Object current() {
        AsyncioState state = AsyncioState.get();
        if (state.policy == null) {
            state.policy = new DefaultPolicy(AsyncioTypes.DEFAULT_POLICY);
        }
        return state.policy;
    }

    /** @param policy None for the default one */
    static void set(Object policy) {
        if (policy != None.NONE && !Types.isInstance(policy, AsyncioTypes.ABSTRACT_POLICY)) {
            throw Errors.typeError(
                    "policy must be an instance of AbstractEventLoopPolicy or None, not '%s'", Types.name(policy));
        }
        AsyncioState.get().policy = policy == None.NONE ? null : policy;
    }

    static Object newEventLoop() {
        Object policy = current();
        return Types.of(policy) == AsyncioTypes.DEFAULT_POLICY ? newLoop() : Calls.method(policy, "new_event_loop");
    }

    private static EventLoop newLoop() {
        return new EventLoop(AsyncioTypes.UNIX_EVENT_LOOP);
    }

    /** @param loop None for none */
    static void setEventLoop(Object loop) {
        Calls.method(current(), "set_event_loop", loop);
    }

    static void installAbstract(TypeBuilder type) {
        type.getter("__dict__", Attributes::dictionaryOf);
        for (String name : new String[] {"get_event_loop(self)", "new_event_loop(self)", "get_child_watcher(self)"}) {
            type.method(name, (Object self) -> {
                throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
            });
        }
        for (String name : new String[] {"set_event_loop(self, loop)", "set_child_watcher(self, watcher)"}) {
            type.method(name, (self, value) -> {
                throw Errors.raise(ExceptionTypes.NOT_IMPLEMENTED_ERROR);
            });
        }
    }

    static void install(TypeBuilder type) {
        type.allocator(DefaultPolicy::new);
        type.method("__init__(self)", (Object self) -> None.NONE);
        type.method("new_event_loop(self)", (Object self) -> newLoop());
        type.getter("_local", self -> new Local((DefaultPolicy) self));
        for (String name : new String[] {"get_child_watcher", "set_child_watcher"}) {
            type.methodN(name + "(self, /, *args)", bound -> {
                throw Errors.unsupported("watching over other processes");
            });
        }
        type.method("get_event_loop(self)", (Object self) -> currentLoop((DefaultPolicy) self));
        type.method("set_event_loop(self, loop)", (self, loop) -> {
            if (loop != None.NONE && !Types.isInstance(loop, AsyncioTypes.ABSTRACT_EVENT_LOOP)) {
                throw Errors.typeError(
                        "loop must be an instance of AbstractEventLoop or None, not '%s'", Types.name(loop));
            }
            ((DefaultPolicy) self).loops.put(Thread.currentThread(), loop);
            return None.NONE;
        });
    }

    /** What the reference keeps for each thread. */
    static void installLocal(TypeBuilder type) {
        type.getter("_loop", self -> {
            Object loop = ((Local) self).policy.loops.get(Thread.currentThread());
            return AsyncioState.orNone(loop);
        });
        type.getter("_set_called", self -> ((Local) self).policy.loops.containsKey(Thread.currentThread()));
    }

    private static Object currentLoop(DefaultPolicy policy) {
        AsyncioState state = AsyncioState.get();
        Object loop = policy.loops.get(Thread.currentThread());
        if (loop == null && state.isMainThread()) {
            Warnings.deprecated("There is no current event loop");
            loop = Calls.method(policy, "new_event_loop");
            Calls.method(policy, "set_event_loop", loop);
        }
        if (loop == null || loop == None.NONE) {
            throw Errors.runtimeError("There is no current event loop in thread %s.", threadName(state));
        }
        return loop;
    }

    private static String threadName(AsyncioState state) {
        Object threading = OuroContext.get().modules().getString("threading");
        Object name = threading == null
                ? state.isMainThread() ? "MainThread" : Thread.currentThread().getName()
                : Attributes.get(Calls.method(threading, "current_thread"), "name");
        return Representation.repr(name);
    }

    private static final class Local extends OuroObject {
        private final DefaultPolicy policy;

        Local(DefaultPolicy policy) {
            super(AsyncioTypes.POLICY_LOCAL);
            this.policy = policy;
        }
    }

    private static final class DefaultPolicy extends OuroObject {
        /** The current loop of each thread; None once a thread has said that it has none. */
        private final Map<Thread, Object> loops = new WeakHashMap<>();

        DefaultPolicy(OuroClass type) {
            super(type);
        }
    }
}
