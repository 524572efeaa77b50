// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.sys;

import java.util.function.Consumer;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.coroutine.AsyncGenerator;
import org.ourolang.interpreter.coroutine.AsyncGeneratorHooks;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.node.Tools;
import org.ourolang.interpreter.object.BuiltinFunction;
import org.ourolang.interpreter.object.ExecutionState;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.support.StructSequence;

/** {@code sys.set_asyncgen_hooks} and the tracking depth of coroutine origins. */
final class AsyncHooks {
    private static final StructSequence HOOKS =
            new StructSequence("builtins", "asyncgen_hooks", 2, false, "firstiter", "finalizer");

    private AsyncHooks() {}

    /** Hooks that a script has set. */
    private record ScriptHooks(Object first, Object finalizer) implements AsyncGeneratorHooks {
        @Override
        public void firstIteration(AsyncGenerator generator) {
            if (first != None.NONE) {
                Calls.call(first, generator);
            }
        }

        @Override
        public void finalize(AsyncGenerator generator) {
            if (finalizer != None.NONE) {
                Calls.call(finalizer, generator);
            }
        }
    }

    static void add(ModuleBuilder builder) {
        builder.function("get_asyncgen_hooks()", () -> {
            ScriptHooks hooks = current();
            return HOOKS.make(hooks.first, hooks.finalizer);
        });
        builder.functionN("set_asyncgen_hooks(firstiter=<unrepresentable>, finalizer=<unrepresentable>)", b -> {
            ScriptHooks old = current();
            Object first = checked(b[0], "firstiter", old.first);
            Object finalizer = checked(b[1], "finalizer", old.finalizer);
            boolean none = first == None.NONE && finalizer == None.NONE;
            OuroContext.get().state().asyncGeneratorHooks = none ? null : new ScriptHooks(first, finalizer);
            return None.NONE;
        });
        ExecutionState state = OuroContext.get().state();
        builder.function("get_coroutine_origin_tracking_depth()", () -> (long) state.originDepth);
        builder.function("set_coroutine_origin_tracking_depth(depth)", value -> {
            long wanted = Numbers.asSize(value);
            if (wanted < 0) {
                throw Errors.valueError("depth must be >= 0");
            }
            if (wanted > 0) {
                Tools.appear();
            }
            state.originDepth = (int) Math.min(wanted, Integer.MAX_VALUE);
            return None.NONE;
        });
    }

    private static ScriptHooks current() {
        Object hooks = OuroContext.get().state().asyncGeneratorHooks;
        if (hooks instanceof ScriptHooks own) {
            return own;
        }
        return hooks instanceof AsyncGeneratorHooks loops
                ? OuroContext.get().extension(LoopHooks.class, LoopHooks::new).shown(loops)
                : new ScriptHooks(None.NONE, None.NONE);
    }

    /** The hooks of an event loop as functions; the same ones for the same loop. */
    private static final class LoopHooks {
        private AsyncGeneratorHooks hooks;
        private ScriptHooks functions;

        ScriptHooks shown(AsyncGeneratorHooks asked) {
            if (hooks != asked) {
                hooks = asked;
                functions = new ScriptHooks(
                        function("_asyncgen_firstiter_hook(agen)", asked::firstIteration),
                        function("_asyncgen_finalizer_hook(agen)", asked::finalize));
            }
            return functions;
        }

        private static Object function(String signature, Consumer<AsyncGenerator> action) {
            Fn1 code = value -> {
                if (!(value instanceof AsyncGenerator generator)) {
                    throw Errors.typeError("async generator expected, got %s", Types.name(value));
                }
                action.accept(generator);
                return None.NONE;
            };
            return BuiltinFunction.of(signature, code);
        }
    }

    private static Object checked(Object hook, String name, Object old) {
        if (hook == null) {
            return old;
        }
        if (hook != None.NONE && !Calls.isCallable(hook)) {
            throw Errors.typeError("callable %s expected, got %s", name, Types.name(hook));
        }
        return hook;
    }
}
