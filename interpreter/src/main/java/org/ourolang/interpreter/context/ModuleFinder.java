// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.TruffleFile;
import com.oracle.truffle.api.TruffleLanguage;
import java.nio.file.InvalidPathException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.ImportTypes;
import org.ourolang.interpreter.module.Libraries;
import org.ourolang.interpreter.module.ModuleSpecs;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Iteration;
import org.ourolang.interpreter.protocol.StringText;

/**
 * Says where modules come from, without loading them: asks the finders of {@code sys.meta_path} in turn, of which the
 * library's and the path's are here, and the others the script's own (PEP 451).
 */
public final class ModuleFinder {
    private static final Object[] OWN =
            {ImportTypes.BUILTIN_IMPORTER, ImportTypes.FROZEN_IMPORTER, ImportTypes.PATH_FINDER};

    private final OuroContext context;
    /** What was found last in the library, for whoever loads it at once. */
    private SourceModule last;

    ModuleFinder(OuroContext context) {
        this.context = context;
    }

    /** What {@code sys.meta_path} is at the start. */
    public static OuroList own() {
        return OuroList.of(OWN);
    }

    /**
     * The spec of a module; null if none is found.
     *
     * @param parent the package that it is in; null for none
     */
    Object find(String name, Object parent) {
        return find(name, () -> parent == null ? None.NONE : pathOf(parent, name), None.NONE);
    }

    /**
     * As {@link #find(String, Object)}, for a module that is loaded again.
     *
     * @param path the {@code __path__} of the package that it is in, or None
     * @param target the module as it is now, or None
     */
    public Object find(String name, Object path, Object target) {
        return find(name, () -> path, target);
    }

    /** @param path asked only behind the library, whose packages in Java have no folders */
    private Object find(String name, Supplier<Object> path, Object target) {
        for (Object finder : finders()) {
            Object spec = null;
            if (finder == ImportTypes.BUILTIN_IMPORTER) {
                spec = inLibrary(name);
            } else if (finder == ImportTypes.PATH_FINDER) {
                spec = onPath(name, path.get());
            } else if (finder != ImportTypes.FROZEN_IMPORTER) {
                spec = ask(finder, name, path.get(), target);
            }
            if (spec != null) {
                return spec;
            }
        }
        return null;
    }

    private Object[] finders() {
        Object sys = context.modules().getString("sys");
        Object finders = sys == null ? null : Attributes.getOrNull(sys, "meta_path");
        return finders == null ? OWN : Iteration.toArray(finders);
    }

    private static Object ask(Object finder, String name, Object path, Object target) {
        Object findSpec = Attributes.getOrNull(finder, "find_spec");
        Object spec = findSpec == null ? None.NONE : Calls.call(findSpec, name, path, target);
        return spec == None.NONE ? null : spec;
    }

    /** A module of the library; null if it has none of that name. */
    public Object inLibrary(String name) {
        if (Libraries.names().contains(name)) {
            return ModuleSpecs.builtin(name);
        }
        SourceModule source = Libraries.source(name);
        if (source == null) {
            return null;
        }
        last = source;
        return ModuleSpecs.source(name, source.resource(), source.isPackage() ? new OuroList() : null);
    }

    /** The text of a module of the library; null if it has none of that name in that place. */
    String libraryText(String name, String place) {
        SourceModule found = last != null && last.name().equals(name) ? last : Libraries.source(name);
        last = null;
        return found != null && found.resource().equals(place) ? found.text() : null;
    }

    /**
     * A module in one of some folders; null if there is none.
     *
     * @param path the folders; None for those of {@code sys.path}
     */
    public Object onPath(String name, Object path) {
        refuseHooks();
        context.writeUnwritten();
        List<String> folders = path == None.NONE ? searchPath() : texts(path);
        for (String folder : folders) {
            Object spec = inFolder(name, name.substring(name.lastIndexOf('.') + 1), folder);
            if (spec != null) {
                return spec;
            }
        }
        return null;
    }

    private void refuseHooks() {
        Object sys = context.modules().getString("sys");
        if (sys != null && Attributes.getOrNull(sys, "path_hooks") instanceof OuroList hooks && hooks.size() > 0) {
            throw Errors.unsupported("sys.path_hooks");
        }
    }

    /** {@code sys.path} as the script left it; what the context was given before {@code sys} was imported. */
    List<String> searchPath() {
        Object sys = context.modules().getString("sys");
        Object path = sys == null ? null : Attributes.getOrNull(sys, "path");
        return path == null ? context.searchPath() : texts(path);
    }

    /** The folders of a package; what is no package has none. */
    static List<String> folders(Object parent, String name) {
        return texts(pathOf(parent, name));
    }

    private static Object pathOf(Object parent, String name) {
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
        return path;
    }

    private static List<String> texts(Object path) {
        List<String> folders = new ArrayList<>();
        for (Object each : Iteration.toArray(path)) {
            if (each instanceof String folder) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private Object inFolder(String name, String last, String folder) {
        TruffleLanguage.Env env = context.env();
        if (!env.isFileIOAllowed() || !canBePath(folder) || !canBePath(last)) {
            return null;
        }
        try {
            TruffleFile given = env.getPublicTruffleFile(folder.isEmpty() ? "." : folder);
            TruffleFile base = given.isAbsolute() ? given : given.getAbsoluteFile().normalize();
            TruffleFile inside = base.resolve(last);
            if (inside.resolve("__init__.py").isRegularFile()) {
                return ModuleSpecs.source(
                        name, inside.resolve("__init__.py").getPath(), OuroList.of(inside.getPath()));
            }
            TruffleFile file = base.resolve(last + ".py");
            if (file.isRegularFile()) {
                return ModuleSpecs.source(name, file.getPath(), null);
            }
            return inside.isDirectory() ? ModuleSpecs.namespace(name, OuroList.of(inside.getPath())) : null;
        } catch (InvalidPathException unspeakable) {
            return null;
        }
    }

    /** Whether a file could have the name: no system has one for a zero character or for half a pair. */
    private static boolean canBePath(String name) {
        return name.codePoints().noneMatch(point -> point == 0 || Character.getType(point) == Character.SURROGATE);
    }
}
