// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.LeftOut;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.Libraries;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.interpreter.object.Code;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.StringText;
import org.ourolang.interpreter.protocol.Types;
import org.ourolang.language.diagnostic.SyntaxErrorException;
import org.ourolang.language.syntax.Program;

/** Finds and runs modules: native ones, library modules written in Ouro, and files beside the script. */
public final class Importer {
    private final OuroContext context;
    private final List<OuroModule> running = new ArrayList<>();
    private OuroModule main;

    Importer(OuroContext context) {
        this.context = context;
    }

    /** The module {@code __main__}. */
    public OuroModule main() {
        return main;
    }

    void createMain() {
        main = new OuroModule("__main__");
        prepare(main, None.NONE);
        context.modules().put("__main__", main);
    }

    private void prepare(OuroModule module, Object packageName) {
        OuroDict globals = module.globals();
        globals.put("__package__", packageName);
        globals.put("__builtins__", context.modules().getString("builtins"));
    }

    /**
     * Imports a module.
     *
     * @param level number of leading dots
     * @param globals of the importing module, for relative imports; else may be null
     * @param innermost whether {@code a.b} answers b rather than a
     */
    @TruffleBoundary
    public Object load(String name, int level, OuroDict globals, boolean innermost) {
        if (level == 0 && name.isEmpty()) {
            throw Errors.valueError("Empty module name");
        }
        String full = level == 0 ? name : absolute(name, level, globals);
        Object found = find(full);
        if (innermost || level > 0) {
            return found;
        }
        int dot = full.indexOf('.');
        return dot < 0 ? found : find(full.substring(0, dot));
    }

    private static String absolute(String name, int level, OuroDict globals) {
        Object around = globals.getString("__package__");
        if (!(around instanceof String packageName) || packageName.isEmpty()) {
            throw Errors.importError(null, "attempted relative import with no known parent package");
        }
        String base = packageName;
        for (int i = 1; i < level; i++) {
            int dot = base.lastIndexOf('.');
            if (dot < 0) {
                throw Errors.importError(null, "attempted relative import beyond top-level package");
            }
            base = base.substring(0, dot);
        }
        return name.isEmpty() ? base : base + "." + name;
    }

    private Object find(String name) {
        Object known = context.modules().getString(name);
        if (known != null) {
            if (known == None.NONE) {
                OuroError halted = Errors.raise(
                        ExceptionTypes.MODULE_NOT_FOUND_ERROR,
                        "import of " + name + " halted; None in sys.modules");
                halted.exception().setField("name", name);
                throw halted;
            }
            return known;
        }
        int dot = name.lastIndexOf('.');
        Object parent = dot < 0 ? null : find(name.substring(0, dot));
        Object again = context.modules().getString(name);
        if (again != null) {
            return again;
        }
        Object module = create(name, parent);
        if (parent != null) {
            Attributes.set(parent, name.substring(dot + 1), module);
        }
        return module;
    }

    private Object create(String name, Object parent) {
        OuroModule module = Libraries.load(name);
        if (module != null) {
            module.globals().putIfAbsent("__name__", name);
            context.modules().put(name, module);
            return module;
        }
        SourceModule source = Libraries.source(name);
        if (source != null) {
            return run(name, source.resource(), source.text(), source.isPackage(), null);
        }
        List<String> folders = searchPath();
        if (parent != null) {
            folders = folders(parent, name);
        }
        String last = name.substring(name.lastIndexOf('.') + 1);
        for (String folder : folders) {
            Object loaded = fromFolder(name, last, folder);
            if (loaded != null) {
                return loaded;
            }
        }
        throw Errors.moduleNotFound(name, StringText.repr(name));
    }

    /** {@code sys.path} as the script left it; what the context was given before {@code sys} was imported. */
    List<String> searchPath() {
        Object sys = context.modules().getString("sys");
        Object path = sys == null ? null : Attributes.getOrNull(sys, "path");
        if (path == null) {
            return context.searchPath();
        }
        List<String> folders = new ArrayList<>();
        for (Object each : Iteration.toArray(path)) {
            if (each instanceof String folder) {
                folders.add(folder);
            }
        }
        return folders;
    }

    static List<String> folders(Object parent, String name) {
        Object path = Attributes.getOrNull(parent, "__path__");
        if (path == null) {
            String parentName = name.substring(0, name.lastIndexOf('.'));
            OuroError error = Errors.raise(
                    ExceptionTypes.MODULE_NOT_FOUND_ERROR,
                    "No module named " + StringText.repr(name) + "; " + StringText.repr(parentName)
                            + " is not a package");
            error.exception().setField("name", name);
            throw error;
        }
        List<String> folders = new ArrayList<>();
        for (Object each : Iteration.toArray(path)) {
            folders.add((String) each);
        }
        return folders;
    }

    private Object fromFolder(String name, String last, String folder) {
        TruffleLanguage.Env env = context.env();
        if (!env.isFileIOAllowed() || !canBePath(folder) || !canBePath(last)) {
            return null;
        }
        TruffleFile given = env.getPublicTruffleFile(folder.isEmpty() ? "." : folder);
        TruffleFile base = given.isAbsolute() ? given : given.getAbsoluteFile().normalize();
        TruffleFile init = base.resolve(last).resolve("__init__.py");
        try {
            if (init.isRegularFile()) {
                OuroList path = OuroList.of(base.resolve(last).getPath());
                return run(name, init.getPath(), text(init), true, path);
            }
            TruffleFile file = base.resolve(last + ".py");
            if (file.isRegularFile()) {
                return run(name, file.getPath(), text(file), false, null);
            }
            if (base.resolve(last).isDirectory()) {
                return namespacePackage(name, OuroList.of(base.resolve(last).getPath()));
            }
        } catch (IOException failed) {
            throw Errors.importError(name, "cannot read module " + name + ": " + failed.getMessage());
        }
        return null;
    }

    /** Whether a file could have the name: no system has one for a zero character or for half a pair. */
    private static boolean canBePath(String name) {
        return name.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }

    private static String text(TruffleFile file) throws IOException {
        return SourceBytes.ofModule(file.readAllBytes(), file.getPath());
    }

    private Object namespacePackage(String name, OuroList path) {
        OuroModule module = new OuroModule(name);
        prepare(module, name);
        module.globals().put("__path__", path);
        context.modules().put(name, module);
        return module;
    }

    private Object run(String name, String file, String text, boolean isPackage, OuroList path) {
        OuroModule module = new OuroModule(name);
        int dot = name.lastIndexOf('.');
        prepare(module, isPackage ? name : dot < 0 ? "" : name.substring(0, dot));
        module.globals().put("__file__", file);
        if (isPackage) {
            module.globals().put("__path__", path == null ? new OuroList() : path);
        }
        context.modules().put(name, module);
        running.add(module);
        try {
            runText(file, text, module);
        } catch (OuroError error) {
            context.modules().remove(name);
            throw error;
        } finally {
            running.remove(module);
        }
        Object result = context.modules().getString(name);
        return result == null ? module : result;
    }

    /** Runs the text of a file in a module. */
    @TruffleBoundary
    public Object runText(String file, String text, OuroModule module) {
        Code code;
        try {
            code = context.compile(file, text, Program.Kind.EXEC, ProgramCompiler.Request.MODULE);
        } catch (SyntaxErrorException wrong) {
            throw SyntaxErrors.raise(wrong);
        }
        return context.run(code, module.globals(), null);
    }

    /** The value of {@code name} in {@code from module import name}: an attribute, else a submodule. */
    @TruffleBoundary
    public Object importedName(Object module, String name) {
        Object value = Attributes.getOrNull(module, name);
        if (value != null) {
            return value;
        }
        Object moduleName = Attributes.getOrNull(module, "__name__");
        Object part = moduleName instanceof String packageName ? submodule(module, packageName, name) : null;
        if (part == null) {
            throw cannotImport(module, moduleName, name);
        }
        return part;
    }

    /** A submodule, loaded if need be; null for none. */
    private Object submodule(Object module, String packageName, String name) {
        String whole = packageName + "." + name;
        Object loaded = context.modules().getString(whole);
        if (loaded != null || Attributes.getOrNull(module, "__path__") == null) {
            return loaded;
        }
        try {
            return find(whole);
        } catch (OuroError error) {
            if (error.is(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
                    && whole.equals(error.exception().field("name"))) {
                return null;
            }
            throw error;
        }
    }

    private OuroError cannotImport(Object module, Object moduleName, String name) {
        Object file = Attributes.getOrNull(module, "__file__");
        String shownName = moduleName instanceof String text ? text : "<unknown module name>";
        String place = file instanceof String path ? path : "unknown location";
        boolean partial = running.contains(module);
        String origin = partial
                ? "partially initialized module '" + shownName + "' (most likely due to a circular import) (" + place
                        + ")"
                : "'" + shownName + "' (" + place + ")";
        String reason = module instanceof OuroModule known && LeftOut.has(known, name) ? ": it " + LeftOut.TEXT : "";
        OuroError error = Errors.importError(shownName, "cannot import name '" + name + "' from " + origin + reason);
        error.exception().setField("name_from", name);
        return error;
    }

    /** The value of a name that {@code __all__} lists. */
    private Object exported(Object module, Object name) {
        if (OuroInstance.unwrap(name) instanceof String text) {
            Object value = Attributes.getOrNull(module, text);
            if (value == null && Attributes.getOrNull(module, "__name__") instanceof String packageName) {
                value = submodule(module, packageName, text);
            }
            return value == null ? Attributes.get(module, text) : value;
        }
        throw Errors.typeError(
                "Item in %s.__all__ must be str, not %s", Attributes.get(module, "__name__"), Types.name(name));
    }

    /** Imports the names that {@code __all__} has, which is asked by index. */
    private void importListed(Object module, Object all, Object into) {
        if (all instanceof OuroDict) {
            throw Errors.typeError("%s is not a sequence", Types.name(all));
        }
        if (Types.of(all).lookup("__getitem__") == null) {
            throw Errors.typeError("'%s' object does not support indexing", Types.name(all));
        }
        for (long i = 0;; i++) {
            Object name;
            try {
                name = Items.get(all, i);
            } catch (OuroError error) {
                if (error.is(ExceptionTypes.INDEX_ERROR)) {
                    return;
                }
                throw error;
            }
            Items.set(into, name, exported(module, name));
        }
    }

    /** {@code from module import *}. */
    @TruffleBoundary
    public void importAll(Object module, Object into) {
        Object all = Attributes.getOrNull(module, "__all__");
        if (all != null) {
            importListed(module, all, into);
            return;
        }
        if (!(Attributes.getOrNull(module, "__dict__") instanceof OuroDict names)) {
            throw Errors.importError(null, "from-import-* object has no __dict__ and no __all__");
        }
        for (Object name : names.keysToArray()) {
            if (name instanceof String text && !text.startsWith("_")) {
                Items.set(into, name, names.getString(text));
            }
        }
    }
}
