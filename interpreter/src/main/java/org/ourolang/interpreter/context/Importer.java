// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.LeftOut;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.module.ImportTypes;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Items;
import org.ourolang.interpreter.protocol.StringText;
import org.ourolang.interpreter.protocol.Types;

/** Finds and runs modules: native ones, library modules written in Ouro, and files beside the script. */
public final class Importer {
    private final OuroContext context;
    private final ModuleFinder finder;
    private final ModuleLoader loader;
    private OuroModule main;

    Importer(OuroContext context) {
        this.context = context;
        this.finder = new ModuleFinder(context);
        this.loader = new ModuleLoader(context, finder);
    }

    public ModuleFinder finder() {
        return finder;
    }

    public ModuleLoader loader() {
        return loader;
    }

    /** The module {@code __main__}. */
    public OuroModule main() {
        return main;
    }

    void createMain() {
        main = new OuroModule("__main__");
        main.globals().put("__loader__", ImportTypes.BUILTIN_IMPORTER);
        main.globals().put("__annotations__", new OuroDict());
        main.globals().put("__builtins__", context.modules().getString("builtins"));
        context.modules().put("__main__", main);
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
        Object spec = finder.find(name, parent);
        if (spec == null) {
            throw Errors.moduleNotFound(name, StringText.repr(name));
        }
        Object module = loader.load(spec);
        if (parent != null) {
            Attributes.set(parent, name.substring(dot + 1), module);
        }
        return module;
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
        boolean partial = loader.isRunning(module);
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
