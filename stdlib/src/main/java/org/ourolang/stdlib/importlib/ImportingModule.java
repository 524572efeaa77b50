// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.importlib;

import org.ourolang.interpreter.context.Importer;
import org.ourolang.interpreter.context.ModuleLoader;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.module.ImportTypes;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;

/** The module {@code _importing}: specs, loaders, and how modules are found and run. */
public final class ImportingModule {
    private ImportingModule() {}

    /** The module for the running context. */
    public static OuroModule make() {
        ModuleBuilder builder = new ModuleBuilder("_importing");
        builder.type(ImportTypes.MODULE_SPEC);
        builder.type(ImportTypes.BUILTIN_IMPORTER);
        builder.type(ImportTypes.FROZEN_IMPORTER);
        builder.type(ImportTypes.PATH_FINDER);
        builder.type(ImportTypes.SOURCE_FILE_LOADER);
        builder.type(ImportTypes.NAMESPACE_LOADER);
        builder.function("find(name, path, target, /)", (name, path, target) -> {
            Object spec = importer().finder().find((String) name, path, target);
            return spec == null ? None.NONE : spec;
        });
        builder.function("make(spec, /)", spec -> importer().loader().make(spec));
        builder.function("run_again(spec, module, /)", (spec, module) -> {
            ModuleLoader.describe(module, spec, true);
            importer().loader().run(spec, module);
            return None.NONE;
        });
        return builder.module();
    }

    private static Importer importer() {
        return OuroContext.get().importer();
    }
}
