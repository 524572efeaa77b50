// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ImportTypes;
import org.ourolang.interpreter.module.Libraries;
import org.ourolang.interpreter.module.ModuleSpecs;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroBytes;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Truth;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.syntax.Program;

/** Makes modules of their specs, and runs them (PEP 451). */
public final class ModuleLoader {
    private final OuroContext context;
    private final ModuleFinder finder;
    private final List<Object> running = new ArrayList<>();

    ModuleLoader(OuroContext context, ModuleFinder finder) {
        this.context = context;
        this.finder = finder;
    }

    /** Whether a module has begun to run, and has not ended. */
    boolean isRunning(Object module) {
        return running.contains(module);
    }

    /** Makes the module, puts it into {@code sys.modules}, and runs it; answers what then stands there. */
    Object load(Object spec) {
        String name = (String) get(spec, "name");
        Object module = make(spec);
        context.modules().put(name, module);
        running.add(module);
        try {
            run(spec, module);
        } catch (OuroError error) {
            context.modules().remove(name);
            throw error;
        } finally {
            running.remove(module);
        }
        Object result = context.modules().getString(name);
        return result == null ? module : result;
    }

    /** A module that has not run yet; a loader of the script's may make it itself. */
    public Object make(Object spec) {
        String name = (String) get(spec, "name");
        Object loader = get(spec, "loader");
        Object made = None.NONE;
        if (loader == ImportTypes.BUILTIN_IMPORTER) {
            made = Libraries.load(name);
        } else if (loader != None.NONE && !isOwn(loader)) {
            made = madeByScript(loader, spec);
        }
        Object module = made == None.NONE ? new OuroModule(name) : made;
        describe(module, spec, false);
        return module;
    }

    private static Object madeByScript(Object loader, Object spec) {
        Object create = Attributes.getOrNull(loader, "create_module");
        if (create != null) {
            return Calls.call(create, spec);
        }
        if (Attributes.getOrNull(loader, "exec_module") != null) {
            throw Errors.importError(null, "loaders that define exec_module() must also define create_module()");
        }
        return None.NONE;
    }

    /**
     * Says in a module where it comes from.
     *
     * @param anew whether that replaces what the module, or its loader, says of itself
     */
    public static void describe(Object module, Object spec, boolean anew) {
        Object loader = get(spec, "loader");
        Object locations = get(spec, "submodule_search_locations");
        boolean isNamespace = loader == None.NONE && locations != None.NONE;
        if (isNamespace) {
            loader = ModuleSpecs.namespaceLoader(locations);
            Attributes.set(spec, "loader", loader);
        }
        set(module, "__name__", get(spec, "name"), anew);
        set(module, "__package__", isPlain(spec) ? ModuleSpecs.parent((OuroObject) spec) : get(spec, "parent"), anew);
        set(module, "__loader__", loader, anew);
        set(module, "__spec__", spec, true);
        if (isNamespace) {
            set(module, "__file__", None.NONE, true);
        }
        if (locations != None.NONE) {
            set(module, "__path__", locations, anew);
        }
        if (Truth.isTrue(get(spec, isPlain(spec) ? "_set_fileattr" : "has_location"))) {
            set(module, "__file__", get(spec, "origin"), anew);
            if (get(spec, "origin") instanceof String origin && origin.endsWith(".py")) {
                set(module, "__cached__", cached(origin), anew);
            }
        }
    }

    /** Where the reference would keep the compiled module. */
    private static String cached(String source) {
        int name = source.lastIndexOf('/') + 1;
        String stem = source.substring(name, source.length() - ".py".length());
        return source.substring(0, name) + "__pycache__/" + stem + ".cpython-313.pyc";
    }

    private static void set(Object module, String name, Object value, boolean anew) {
        if (module instanceof OuroModule own) {
            Object known = own.globals().getString(name);
            if (anew || known == null || known == None.NONE) {
                own.globals().put(name, value);
            }
            return;
        }
        Object known = Attributes.getOrNull(module, name);
        if (anew || known == null || known == None.NONE) {
            Attributes.set(module, name, value);
        }
    }

    /** Runs a module that {@link #make} made, or runs one again. */
    public void run(Object spec, Object module) {
        Object loader = get(spec, "loader");
        if (loader == None.NONE) {
            throw Errors.importError((String) get(spec, "name"), "missing loader");
        }
        if (isOwn(loader)) {
            runSource(loader, module);
        } else if (loader != ImportTypes.BUILTIN_IMPORTER) {
            Calls.method(loader, "exec_module", module);
        }
    }

    /** Of the loader's own class: what a subclass redefines is to be called. */
    private static boolean isOwn(Object loader) {
        return Types.of(loader) == ImportTypes.SOURCE_FILE_LOADER;
    }

    /** Imports at the start of a program do not wait for the methods of specs. */
    private static boolean isPlain(Object spec) {
        return Types.of(spec) == ImportTypes.MODULE_SPEC;
    }

    private static Object get(Object spec, String name) {
        Object value = isPlain(spec) ? ((OuroObject) spec).attribute(name) : null;
        return value == null ? Attributes.get(spec, name) : value;
    }

    /** Runs in a module the source that a {@code SourceFileLoader} names. */
    @TruffleBoundary
    public void runSource(Object loader, Object module) {
        String text = sourceText(loader);
        OuroDict globals =
                module instanceof OuroModule own ? own.globals() : (OuroDict) Attributes.get(module, "__dict__");
        globals.putIfAbsent("__builtins__", context.modules().getString("builtins"));
        runText((String) Attributes.get(loader, "path"), text, globals);
    }

    /** The text of the source that a {@code SourceFileLoader} names. */
    public String sourceText(Object loader) {
        String path = (String) Attributes.get(loader, "path");
        String library = SourceModule.isLibrary(path)
                ? finder.libraryText((String) Attributes.get(loader, "name"), path)
                : null;
        return library == null ? SourceBytes.ofModule(bytes(path), path) : library;
    }

    /** What a file holds; OSError as {@code open} raises it if it cannot be read. */
    public byte[] bytes(String path) {
        context.writeUnwritten();
        try {
            return context.env().getPublicTruffleFile(path).readAllBytes();
        } catch (IOException | SecurityException | InvalidPathException unreadable) {
            Object open = Attributes.get(context.modules().getString("builtins"), "open");
            return ((OuroBytes) Calls.method(Calls.call(open, path, "rb"), "read")).bytes;
        }
    }

    /** Runs the text of a file with some globals. */
    @TruffleBoundary
    public Object runText(String file, String text, OuroDict globals) {
        Code code;
        try {
            code = context.compile(file, text, Program.Kind.EXEC, ProgramCompiler.Request.MODULE);
        } catch (SyntaxErrorException wrong) {
            throw SyntaxErrors.raise(wrong);
        }
        return context.run(code, globals, null);
    }
}
