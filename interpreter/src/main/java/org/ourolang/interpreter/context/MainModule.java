// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.TruffleFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;
import org.ourolang.interpreter.error.LeftOut;
import org.ourolang.interpreter.error.OuroError;
import org.ourolang.interpreter.module.Libraries;
import org.ourolang.interpreter.module.ModuleSpecs;
import org.ourolang.interpreter.module.SourceModule;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroDict;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroObject;
import org.ourolang.interpreter.protocol.Attributes;
import org.ourolang.interpreter.protocol.Items;

/**
 * A module that is run as a script, as {@code -m} and folders with a {@code __main__.py} are.
 *
 * @param name of the module, as an import would name it
 * @param file what {@code __file__} and {@code sys.argv[0]} are
 * @param packageName of the package that the module is in; empty for none
 */
public record MainModule(String name, String file, String text, String packageName) {
    /** No module can be run under a name; the message is the reference's. */
    public static final class NotFoundException extends Exception {
        private static final long serialVersionUID = 1L;

        NotFoundException(String message) {
            super(message);
        }
    }

    /** The module {@code name}, or the {@code __main__} of the package {@code name}, whose parents are imported. */
    public static MainModule named(OuroContext context, String name) throws NotFoundException {
        if (name.isEmpty() || name.endsWith(".") || name.contains("/")) {
            throw new NotFoundException("No module named " + name);
        }
        if (name.startsWith(".")) {
            throw new NotFoundException("Relative module names not supported");
        }
        return named(context, name, "");
    }

    private static MainModule named(OuroContext context, String name, String note) throws NotFoundException {
        int dot = name.lastIndexOf('.');
        String packageName = dot < 0 ? "" : name.substring(0, dot);
        Object parent = dot < 0 ? null : parent(context, name, packageName);
        SourceModule library = Libraries.source(name);
        if (library != null) {
            return library.isPackage()
                    ? mainOf(context, name)
                    : new MainModule(name, library.resource(), library.text(), packageName);
        }
        if (parent != null && Attributes.getOrNull(parent, "__path__") == null) {
            SourceModule renamed = known(context, name);
            if (renamed != null) {
                return new MainModule(name, renamed.resource(), renamed.text(), packageName);
            }
            throw new NotFoundException(noPath(name, packageName));
        }
        List<String> folders =
                parent == null ? context.importer().finder().searchPath() : ModuleFinder.folders(parent, name);
        String last = name.substring(dot + 1);
        for (String folder : folders) {
            TruffleFile base = context.env().getPublicTruffleFile(folder.isEmpty() ? "." : folder);
            TruffleFile file = base.resolve(last + ".py");
            if (base.resolve(last).resolve("__init__.py").isRegularFile()) {
                return mainOf(context, name);
            }
            if (file.isRegularFile()) {
                return new MainModule(name, file.getAbsoluteFile().normalize().getPath(), text(file, name),
                        packageName);
            }
            if (base.resolve(last).isDirectory()) {
                return mainOf(context, name);
            }
        }
        if (Libraries.load(name) != null) {
            throw new NotFoundException("No code object available for " + name);
        }
        String reason = LeftOut.has(name) ? ": the module " + LeftOut.TEXT : "";
        throw new NotFoundException("No module named " + name + note + reason);
    }

    /** The text of a library module that goes by a name of another module, as {@code os.path} does; null for none. */
    private static SourceModule known(OuroContext context, String name) {
        return context.modules().getString(name) instanceof OuroModule module ? Libraries.source(module.name()) : null;
    }

    private static MainModule mainOf(OuroContext context, String name) throws NotFoundException {
        if (name.endsWith("__main__")) {
            throw new NotFoundException("Cannot use package as __main__ module");
        }
        return named(
                context, name + ".__main__", "; '" + name + "' is a package and cannot be directly executed");
    }

    private static Object parent(OuroContext context, String name, String packageName) throws NotFoundException {
        try {
            return context.importModule(packageName);
        } catch (OuroError error) {
            boolean missing = error.is(ExceptionTypes.MODULE_NOT_FOUND_ERROR)
                    && error.exception().field("name") instanceof String absent
                    && (packageName + ".").startsWith(absent + ".");
            if (!missing) {
                throw error;
            }
            throw new NotFoundException("Error while finding module specification for '" + name
                    + "' (ModuleNotFoundError: " + error.exception().args().get(0) + ")");
        }
    }

    private static String noPath(String name, String packageName) {
        String hint = name.endsWith(".py")
                ? ". Try using '" + packageName + "' instead of '" + name + "' as the module name."
                : "";
        return "Error while finding module specification for '" + name
                + "' (ModuleNotFoundError: __path__ attribute not found on '" + packageName
                + "' while trying to find '" + name + "')" + hint;
    }

    private static String text(TruffleFile file, String name) {
        try {
            return SourceBytes.ofModule(file.readAllBytes(), file.getPath());
        } catch (IOException failed) {
            throw Errors.importError(name, "cannot read module " + name + ": " + failed.getMessage());
        }
    }

    /** Runs it as {@code __main__}, with its file as {@code sys.argv[0]}. */
    public void run(OuroContext context) {
        OuroDict globals = context.importer().main().globals();
        globals.put("__file__", file);
        globals.put("__package__", packageName);
        OuroObject spec = ModuleSpecs.source(name, file, null);
        globals.put("__cached__", None.NONE);
        globals.put("__loader__", spec.attribute("loader"));
        globals.put("__spec__", spec);
        nameProgram(context);
        context.importer().loader().runText(file, text, globals);
    }

    private void nameProgram(OuroContext context) {
        List<String> arguments = new ArrayList<>(context.arguments());
        arguments.set(0, file);
        context.setArguments(arguments);
        Object sys = context.modules().getString("sys");
        if (sys != null
                && Attributes.getOrNull(sys, "argv") instanceof OuroList known
                && known.size() > 0) {
            Items.set(known, 0L, file);
        }
    }
}
