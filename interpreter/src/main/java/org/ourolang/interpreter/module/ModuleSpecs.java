// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.module;

import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroInstance;
import org.ourolang.interpreter.object.OuroList;
import org.ourolang.interpreter.object.OuroObject;

/** Makes the objects that modules have as {@code __spec__} and {@code __loader__} (PEP 451). */
public final class ModuleSpecs {
    private ModuleSpecs() {}

    /** A module written in Java. */
    public static OuroInstance builtin(String name) {
        return make(name, ImportTypes.BUILTIN_IMPORTER, "built-in", None.NONE, false);
    }

    /**
     * A module with a source.
     *
     * @param locations where a package's submodules are; null for what is no package
     */
    public static OuroInstance source(String name, String path, OuroList locations) {
        return make(name, loader(name, path), path, locations == null ? None.NONE : locations, true);
    }

    /** A package that is only a folder. */
    public static OuroInstance namespace(String name, OuroList locations) {
        return make(name, None.NONE, None.NONE, locations, false);
    }

    private static OuroInstance make(String name, Object loader, Object origin, Object locations, boolean located) {
        OuroInstance spec = new OuroInstance(ImportTypes.MODULE_SPEC);
        fill(spec, name, loader, origin, locations, located);
        return spec;
    }

    /**
     * Gives a new {@code ModuleSpec} its attributes: the reference's, in the reference's order.
     *
     * @param located whether the module gets its origin as {@code __file__}
     */
    public static void fill(
            OuroObject spec, Object name, Object loader, Object origin, Object locations, boolean located) {
        spec.setAttribute("name", name);
        spec.setAttribute("loader", loader);
        spec.setAttribute("origin", origin);
        spec.setAttribute("loader_state", None.NONE);
        spec.setAttribute("submodule_search_locations", locations);
        spec.setAttribute("_uninitialized_submodules", new OuroList());
        spec.setAttribute("_set_fileattr", located);
        spec.setAttribute("_cached", None.NONE);
    }

    /** A {@code SourceFileLoader}. */
    public static OuroInstance loader(String name, String path) {
        OuroInstance loader = new OuroInstance(ImportTypes.SOURCE_FILE_LOADER);
        loader.setAttribute("name", name);
        loader.setAttribute("path", path);
        return loader;
    }

    /** The {@code NamespaceLoader} of a package that is only folders. */
    public static OuroInstance namespaceLoader(Object locations) {
        OuroInstance loader = new OuroInstance(ImportTypes.NAMESPACE_LOADER);
        loader.setAttribute("_path", locations);
        return loader;
    }

    /** The package that a module is in: its own name if it is one, else what its name says; empty for none. */
    public static String parent(OuroObject spec) {
        String name = (String) spec.attribute("name");
        if (spec.attribute("submodule_search_locations") != None.NONE) {
            return name;
        }
        return name.substring(0, Math.max(name.lastIndexOf('.'), 0));
    }
}
