// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.sys;

import java.util.List;
import java.util.ArrayList;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.DigitLimit;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.object.Traceback;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Representation;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.stdlib.io.StandardStreams;
import org.ourolang.stdlib.support.GuestFrames;
import org.ourolang.stdlib.support.LiveFrame;
import org.ourolang.stdlib.traceback.Palette;
import org.ourolang.stdlib.traceback.TracebackText;
import org.ourolang.interpreter.object.CallerSensitive;
import org.ourolang.interpreter.object.Fn1;
import org.ourolang.interpreter.object.FrameRecord;

/** The module {@code sys}. */
public final class SysModule {
    private static final String[] REFUSED = {
            "getrefcount(object, /)", "_current_frames()",
            "_current_exceptions()", "addaudithook(hook)", "call_tracing(func, args, /)",
            "activate_stack_trampoline(backend, /)", "setdlopenflags(flags, /)"
    };

    private SysModule() {}

    /** What was given, behind the command's name. */
    private static List<String> original(OuroContext context) {
        List<String> all = new ArrayList<>(List.of("ouro"));
        all.addAll(context.originalArguments());
        return all;
    }

    /** The module for the running context. */
    public static OuroModule make() {
        OuroContext context = OuroContext.get();
        ModuleBuilder builder = new ModuleBuilder("sys");
        builder.doc("This module provides access to some objects used or maintained by the\n"
                + "interpreter and to functions that interact strongly with the interpreter.");
        SysConstants.add(builder);
        builder.value("argv", strings(context.arguments()));
        builder.value("orig_argv", strings(original(context)));
        builder.value("path", strings(context.searchPath()));
        builder.value("modules", context.modules());
        streams(builder, context);
        exceptions(builder);
        limits(builder);
        hooks(builder);
        objects(builder);
        return builder.module();
    }

    private static OuroList strings(List<String> values) {
        return OuroList.of(values.toArray());
    }

    private static void streams(ModuleBuilder builder, OuroContext context) {
        StandardStreams streams = StandardStreams.of(context);
        Object in = streams.input();
        Object out = streams.output();
        Object err = streams.error();
        builder.value("stdin", in).value("__stdin__", in);
        builder.value("stdout", out).value("__stdout__", out);
        builder.value("stderr", err).value("__stderr__", err);
    }

    private static void exceptions(ModuleBuilder builder) {
        builder.function("exit(status=None, /)", status -> {
            if (status == None.NONE) {
                throw Errors.raise(ExceptionTypes.SYSTEM_EXIT);
            }
            Object[] args = status instanceof OuroTuple tuple ? tuple.items : new Object[] {status};
            throw Errors.raise(ExceptionTypes.SYSTEM_EXIT, args);
        });
        builder.function("exception()", () -> {
            OuroException handled = OuroContext.get().handledException();
            return handled == null ? None.NONE : handled;
        });
        builder.function("exc_info()", () -> {
            OuroException handled = OuroContext.get().handledException();
            if (handled == null) {
                return OuroTuple.of(None.NONE, None.NONE, None.NONE);
            }
            Object traceback = handled.traceback() == null ? None.NONE : handled.traceback();
            return OuroTuple.of(handled.type(), handled, traceback);
        });
    }

    private static void limits(ModuleBuilder builder) {
        builder.function("getrecursionlimit()", () -> (long) OuroContext.get().state().recursionLimit);
        builder.function("setrecursionlimit(limit, /)", limit -> {
            int value = Numbers.asInt(limit);
            if (value < 1) {
                throw Errors.valueError("recursion limit must be greater or equal than 1");
            }
            if (OuroContext.get().state().depth >= value) {
                throw Errors.error(
                        ExceptionTypes.RECURSION_ERROR,
                        "cannot set the recursion limit to %d at the recursion depth %d: the limit is too low",
                        value,
                        OuroContext.get().state().depth);
            }
            OuroContext.get().state().recursionLimit =
                    Math.min(value, OuroContext.get().state().recursionCeiling);
            return None.NONE;
        });
        double[] interval = {0.005};
        builder.function("getswitchinterval()", () -> interval[0]);
        // Threads hand over where they wait; what is set here can only be read again.
        builder.function("setswitchinterval(interval, /)", seconds -> {
            double value = Numbers.asDouble(seconds);
            if (value <= 0) {
                throw Errors.valueError("switch interval must be strictly positive");
            }
            interval[0] = value;
            return None.NONE;
        });
        builder.function("get_int_max_str_digits()", () -> (long) DigitLimit.current());
        builder.function("set_int_max_str_digits(maxdigits)", digits -> {
            int limit = Numbers.asInt(digits);
            if (limit != 0 && limit < DigitLimit.LEAST) {
                throw Errors.valueError("maxdigits must be 0 or larger than %d", DigitLimit.LEAST);
            }
            DigitLimit.set(limit);
            return None.NONE;
        });
    }

    private static void hooks(ModuleBuilder builder) {
        builder.function("displayhook(object, /)", value -> display(value));
        builder.value("__displayhook__", builder.module().globals().getString("displayhook"));
        builder.function(
                "breakpointhook(*args, **kws)",
                (args, kws) -> BreakpointHook.call((OuroTuple) args, (OuroDict) kws));
        builder.value("__breakpointhook__", builder.module().globals().getString("breakpointhook"));
        builder.function("excepthook(exctype, value, traceback, /)", SysModule::show);
        builder.value("__excepthook__", builder.module().globals().getString("excepthook"));
        builder.function("unraisablehook(unraisable, /)", unraisable -> Calls.method(
                OuroContext.get().importModule("traceback"), "_print_unraisable", unraisable));
        builder.value("__unraisablehook__", builder.module().globals().getString("unraisablehook"));
        for (String name : new String[] {"settrace", "setprofile"}) {
            builder.function(name + "(function, /)", function -> {
                if (function != None.NONE) {
                    throw Errors.unsupported("sys." + name + "()");
                }
                return None.NONE;
            });
        }
        builder.function("gettrace()", () -> None.NONE);
        builder.function("getprofile()", () -> None.NONE);
        builder.function("audit(event, /, *args)", (event, args) -> None.NONE);
        builder.function("is_stack_trampoline_active()", () -> false);
        AsyncHooks.add(builder);
        for (String signature : REFUSED) {
            String name = signature.substring(0, signature.indexOf('('));
            builder.functionN(signature, bound -> {
                throw Errors.unsupported("sys." + name + "()");
            });
        }
    }

    private static Object show(Object type, Object value, Object traceback) {
        OuroContext context = OuroContext.get();
        Object sys = context.importModule("sys");
        String text;
        if (value instanceof OuroException exception) {
            if (exception.traceback() == null && traceback instanceof Traceback first) {
                exception.setTraceback(first);
            }
            text = TracebackText.limited(
                    exception, Palette.of(context), Attributes.getOrNull(sys, "tracebacklimit"));
        } else if (value == None.NONE) {
            text = "NoneType: None\n";
        } else {
            text = "TypeError: print_exception(): Exception expected for value, " + Types.name(value) + " found\n";
        }
        Object stream = Attributes.getOrNull(sys, "stderr");
        if (stream != null && stream != None.NONE) {
            Calls.method(stream, "write", text);
        }
        return None.NONE;
    }

    private static Object display(Object value) {
        if (value == None.NONE) {
            return None.NONE;
        }
        OuroContext context = OuroContext.get();
        Object builtins = context.importModule("builtins");
        Attributes.set(builtins, "_", None.NONE);
        Object out = Attributes.get(context.importModule("sys"), "stdout");
        Calls.method(out, "write", Representation.repr(value) + "\n");
        Attributes.set(builtins, "_", value);
        return None.NONE;
    }

    private static void objects(ModuleBuilder builder) {
        builder.function("intern(string, /)", text -> {
            if (!(text instanceof String string)) {
                throw Errors.typeError("intern() argument must be str, not %s", Types.argumentName(text));
            }
            return string.intern();
        });
        builder.function("_is_interned(string, /)", text -> true);
        builder.function("_is_gil_enabled()", () -> true);
        builder.function("getsizeof(object, default=<unrepresentable>)", Sizes::of);
        builder.function("getdefaultencoding()", () -> "utf-8");
        builder.function("getfilesystemencoding()", () -> "utf-8");
        builder.function("getfilesystemencodeerrors()", () -> "surrogateescape");
        builder.function("getallocatedblocks()", () -> 0L);
        builder.function("_clear_type_cache()", () -> None.NONE);
        builder.function("_clear_internal_caches()", () -> None.NONE);
        builder.function("is_finalizing()", () -> false);
        builder.function("getunicodeinternedsize()", () -> 0L);
        builder.function("_getframemodulename(depth=0)", depth -> GuestFrames.moduleName(Numbers.asInt(depth)));
        builder.function("_getframe(depth=0, /)", (Fn1 & CallerSensitive) depth -> {
            FrameRecord frame = LiveFrame.at(Math.max(0, Numbers.asInt(depth)));
            if (frame == null) {
                throw Errors.valueError("call stack is not deep enough");
            }
            return frame;
        });
        builder.value("stdlib_module_names", StandardNames.set());
    }

}
