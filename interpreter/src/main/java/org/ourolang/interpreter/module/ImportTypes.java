// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.module;

import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroClass;

/** The classes that say where a module comes from, by the names that CPython's import system gives them. */
public final class ImportTypes {
    public static final OuroClass MODULE_SPEC = in("_frozen_importlib", "ModuleSpec");
    /** Finds and loads the modules of the library that are written in Java; as an object it is its own loader. */
    public static final OuroClass BUILTIN_IMPORTER = in("_frozen_importlib", "BuiltinImporter");
    public static final OuroClass FROZEN_IMPORTER = in("_frozen_importlib", "FrozenImporter");
    /** Finds modules in the folders of {@code sys.path}. */
    public static final OuroClass PATH_FINDER = in("_frozen_importlib_external", "PathFinder");
    public static final OuroClass SOURCE_FILE_LOADER = in("_frozen_importlib_external", "SourceFileLoader");
    public static final OuroClass NAMESPACE_LOADER = in("_frozen_importlib_external", "NamespaceLoader");

    private ImportTypes() {}

    private static OuroClass in(String module, String name) {
        return OuroClass.builtin(module, name, BuiltinTypes.OBJECT, OuroClass.HAS_DICTIONARY, true);
    }
}
