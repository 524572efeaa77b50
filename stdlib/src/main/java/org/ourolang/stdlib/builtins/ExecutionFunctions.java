// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.Map;
import java.util.Set;
import java.util.WeakHashMap;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.ProgramCompiler;
import org.ourolang.interpreter.context.SourceBytes;
import org.ourolang.interpreter.context.SyntaxErrors;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroByteArray;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroException;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.Numbers;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.parse.Parser;
import org.ourolang.language.source.SourceText;
import org.ourolang.language.syntax.Program;
import org.ourolang.stdlib.builtins.text.Codecs;
import org.ourolang.stdlib.support.FrameVariables;

/** The functions that run code and look at namespaces. */
final class ExecutionFunctions {
    private static final long LEAVES_BLOCKS_OPEN = 0x200;
    private static final long ONLY_TREE = 0x400;
    private static final long MAY_GO_ON = 0x4000;
    private static final long FEATURES = 0xfe0000 | Code.FUTURE_ANNOTATIONS;
    /** All flags that the reference knows; the others are for syntax trees and byte code. */
    private static final long KNOWN = 0xf610 | FEATURES;
    private static final long TOP_LEVEL_AWAIT = 0x2000;

    private static final Set<Object> OPTIMIZATIONS = Set.of(-1L, 0L, 1L, 2L, false, true);

    /** Where a code object came from, so that it can be compiled anew for separate locals. */
    private record Origin(String file, String text, Program.Kind kind, long flags) {
        ProgramCompiler.Request request(boolean separate) {
            return new ProgramCompiler.Request(
                    has(TOP_LEVEL_AWAIT),
                    separate,
                    has(Code.FUTURE_ANNOTATIONS),
                    new Parser.Ending(has(MAY_GO_ON), has(LEAVES_BLOCKS_OPEN)));
        }

        private boolean has(long flag) {
            return (flags & flag) != 0;
        }
    }

    /** The origins of the code objects that {@code compile} made in one context. */
    static final class Origins {
        private final Map<Code, Origin> byCode = new WeakHashMap<>();
    }

    private ExecutionFunctions() {}

    static void add(ModuleBuilder module) {
        module.functionN(
                "eval(source, /, globals=None, locals=None)",
                bound -> run("eval", bound[0], bound[1], bound[2], Program.Kind.EVAL));
        module.functionN("exec(source, /, globals=None, locals=None, *, closure=None)", bound -> {
            if (bound[3] != None.NONE) {
                throw Errors.unsupported("exec() with a closure");
            }
            run("exec", bound[0], bound[1], bound[2], Program.Kind.EXEC);
            return None.NONE;
        });
        module.functionN(
                "compile(source, filename, mode, flags=0, dont_inherit=False, optimize=-1, *, _feature_version=-1)",
                ExecutionFunctions::compile);
        module.functionN("__import__(name, globals=None, locals=None, fromlist=(), level=0)", bound -> {
            if (!(bound[0] instanceof String name)) {
                throw Errors.typeError("module name must be a string");
            }
            OuroDict globals = bound[1] instanceof OuroDict given ? given : null;
            boolean innermost = bound[3] != None.NONE && Truth.isTrue(bound[3]);
            return OuroContext.get().importer().load(name, Numbers.asInt(bound[4]), globals, innermost);
        });
        module.function("globals()", () -> frame("globals").globals());
        module.function("locals()", () -> frame("locals").locals());
        module.function("vars(object=<unrepresentable>, /)", ExecutionFunctions::variables);
        module.function("dir(object=<unrepresentable>, /)", ExecutionFunctions::directory);
        module.functionN("breakpoint(*args, **kws)", bound -> {
            Object hook = ((OuroModule) OuroContext.get().importModule("sys")).globals().getString("breakpointhook");
            if (hook == null) {
                throw Errors.runtimeError("lost sys.breakpointhook");
            }
            return CallArguments.call(hook, (OuroTuple) bound[0], (OuroDict) bound[1]);
        });
    }

    private static FrameVariables frame(String function) {
        FrameVariables frame = FrameVariables.ofCaller();
        if (frame == null) {
            throw Errors.systemError("%s() called outside of a program", function);
        }
        return frame;
    }

    private static Object variables(Object object) {
        if (object == null) {
            return frame("vars").locals();
        }
        Object dictionary = Attributes.getOrNull(object, "__dict__");
        if (dictionary == null) {
            throw Errors.typeError("vars() argument must have __dict__ attribute");
        }
        return dictionary;
    }

    private static Object directory(Object object) {
        if (object != null) {
            return Directory.of(object);
        }
        OuroList names = new OuroList(Iteration.toArray(frame("dir").locals()));
        ListSorting.sort(names, None.NONE, false);
        return names;
    }

    private static Object run(
            String function, Object source, Object givenGlobals, Object givenLocals, Program.Kind kind) {
        FrameVariables caller =
                givenGlobals == None.NONE || givenLocals == None.NONE ? FrameVariables.ofCaller() : null;
        Object locals = givenLocals;
        OuroDict globals;
        if (givenGlobals == None.NONE) {
            globals = caller == null ? OuroContext.get().importer().main().globals() : caller.globals();
            if (locals == None.NONE) {
                locals = caller == null ? globals : caller.locals();
            }
        } else if (givenGlobals instanceof OuroDict dict) {
            globals = dict;
        } else {
            String text = function.equals("eval") && Types.of(givenGlobals).lookup("__getitem__") != null
                    ? "globals must be a real dict; try eval(code, {}, mapping)"
                    : function.equals("eval")
                            ? "globals must be a dict"
                            : "exec() globals must be a dict, not " + Types.name(givenGlobals);
            throw Errors.typeError(text);
        }
        if (locals == None.NONE) {
            locals = globals;
        }
        if (Types.of(locals).lookup("__getitem__") == null) {
            throw Errors.typeError(
                    function.equals("eval")
                            ? "locals must be a mapping"
                            : "locals must be a mapping or None, not " + Types.name(locals));
        }
        chooseBuiltins(globals);
        return execute(function, source, globals, locals, kind);
    }

    /** Names that the globals lack are looked up in what they have for {@code __builtins__}: a module or its dict. */
    private static void chooseBuiltins(OuroDict globals) {
        OuroDict usual = OuroContext.get().state().builtins;
        Object given = globals.getString("__builtins__");
        if (given == null) {
            globals.put("__builtins__", usual);
            given = usual;
        }
        if (!((given instanceof OuroModule module ? module.globals() : given) instanceof OuroDict own)) {
            throw Errors.unsupported("a " + Types.name(given) + " for the builtins of eval() and exec()");
        }
        globals.setBuiltins(own == usual ? null : own);
    }

    private static Object execute(String function, Object source, OuroDict globals, Object locals, Program.Kind kind) {
        boolean separate = locals != globals;
        OuroContext context = OuroContext.get();
        if (source instanceof Code code) {
            Origin origin =
                    context.extension(Origins.class, Origins::new).byCode.get(code);
            if (code.freeNames().length > 0) {
                throw Errors.typeError("code object passed to %s() may not contain free variables", function);
            }
            Code fitting = separate && origin != null ? compile(context, origin, true) : code;
            return context.run(fitting, globals, separate ? locals : null);
        }
        String text = text(function, source, "<string>");
        String plain = kind == Program.Kind.EVAL ? stripped(text) : text;
        Origin origin = new Origin("<string>", plain, kind, inheritedFlags());
        return context.run(compile(context, origin, separate), globals, separate ? locals : null);
    }

    private static String stripped(String text) {
        int start = 0;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        return text.substring(start);
    }

    private static String text(String function, Object source, String file) {
        Object plain = OuroInstance.unwrap(source);
        String text;
        if (plain instanceof String given) {
            text = given;
        } else if (plain instanceof OuroBytes || plain instanceof OuroByteArray) {
            return SourceBytes.ofModule(
                    plain instanceof OuroBytes bytes ? bytes.bytes : ((OuroByteArray) plain).toArray(), file);
        } else {
            String form = function.equals("compile") ? "string, bytes or AST" : "string, bytes or code";
            throw Errors.typeError("%s() arg 1 must be a %s object", function, form);
        }
        Codecs.refuseHalves(text);
        if (text.indexOf('\0') >= 0) {
            throw Errors.raise(ExceptionTypes.SYNTAX_ERROR, "source code string cannot contain null bytes");
        }
        SourceBytes.refuseMark(function.equals("eval") ? stripped(text) : text, file);
        return text;
    }

    private static String fileName(Object given, Object plain) {
        if (plain instanceof String text) {
            return text;
        }
        if (plain instanceof OuroBytes bytes) {
            return (String) Calls.method(bytes, "decode", "utf-8", "surrogateescape");
        }
        if (Calls.special(given, "__fspath__") instanceof String text) {
            return text;
        }
        throw Errors.typeError("expected str, bytes or os.PathLike object, not %s", Types.name(given));
    }

    private static Code compile(OuroContext context, Origin origin, boolean separate) {
        try {
            return context.compile(
                    new SourceText(origin.file, origin.text, isFile(context, origin.file)),
                    origin.kind,
                    origin.request(separate));
        } catch (SyntaxErrorException wrong) {
            OuroError error = SyntaxErrors.raise(wrong);
            if (origin.kind == Program.Kind.EXEC) {
                throw error;
            }
            throw origin.text.isEmpty() ? nowhere(error, origin) : withoutLineEnd(error, origin);
        }
    }

    /** The features that the calling code has asked for. */
    private static long inheritedFlags() {
        FrameVariables caller = FrameVariables.ofCaller();
        return caller == null ? 0 : caller.function().code().flags() & Code.FUTURE_ANNOTATIONS;
    }

    /** Whether the reference can find the lines again that it shows in tracebacks. */
    private static boolean isFile(OuroContext context, String name) {
        try {
            return !name.startsWith("<")
                    && context.env().isFileIOAllowed()
                    && context.env().getPublicTruffleFile(name).isRegularFile();
        } catch (IllegalArgumentException | SecurityException notGranted) {
            return false;
        }
    }

    /** Only statements get a line feed at their end, which the text in the exception would show. */
    private static OuroError withoutLineEnd(OuroError error, Origin origin) {
        boolean added = error.exception().field("text") instanceof String line
                && line.endsWith("\n")
                && !origin.text.endsWith("\n")
                && origin.text.endsWith(line.substring(0, line.length() - 1));
        if (!added || !(error.exception().args().get(1) instanceof OuroTuple place)) {
            return error;
        }
        String line = (String) error.exception().field("text");
        Object[] details = place.toArray();
        details[3] = line.substring(0, line.length() - 1);
        Object message = error.exception().args().get(0);
        return Errors.of((OuroException) Calls.call(error.exception().type(), message, OuroTuple.of(details)));
    }

    /** In a text without lines the reference counts from 0. */
    private static OuroError nowhere(OuroError error, Origin origin) {
        long end = error.exception().type() == ExceptionTypes.INCOMPLETE_INPUT_ERROR ? -1 : 0;
        OuroTuple place = OuroTuple.of(origin.file, 0L, 0L, "", 0L, end);
        Object message = error.exception().args().get(0);
        return Errors.of((OuroException) Calls.call(error.exception().type(), message, place));
    }

    private static Object compile(Object[] bound) {
        Object file = OuroInstance.unwrap(bound[1]);
        if (!(bound[2] instanceof String mode)) {
            throw Errors.typeError("compile() argument 'mode' must be str, not %s", Types.argumentName(bound[2]));
        }
        long flags = Numbers.asSize(bound[3]);
        if ((flags & ~KNOWN) != 0) {
            throw Errors.valueError("compile(): unrecognised flags");
        }
        if (!OPTIMIZATIONS.contains(bound[5])) {
            throw Errors.valueError("compile(): invalid optimize value");
        }
        if ((flags & ONLY_TREE) != 0) {
            throw Errors.unsupported("compile() to a syntax tree");
        }
        Program.Kind kind = switch (mode) {
            case "exec" -> Program.Kind.EXEC;
            case "eval" -> Program.Kind.EVAL;
            case "single" -> Program.Kind.SINGLE;
            default -> throw Errors.valueError("compile() mode must be 'exec', 'eval' or 'single'");
        };
        String name = fileName(bound[1], file);
        String text = text("compile", bound[0], name);
        Origin origin = new Origin(name, text, kind, Truth.isTrue(bound[4]) ? flags : flags | inheritedFlags());
        OuroContext context = OuroContext.get();
        Code code = compile(context, origin, false);
        context.extension(Origins.class, Origins::new).byCode.put(code, origin);
        return code;
    }
}
