// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import org.ourolang.interpreter.module.Libraries;
import org.ourolang.interpreter.module.ModuleSpecs;
import org.ourolang.interpreter.object.BuiltinTypes;
import org.ourolang.interpreter.object.OuroModule;

/** Fills a new context with the builtins and the main module. */
final class Bootstrap {
    private Bootstrap() {}

    static void run(OuroContext context) {
        OuroModule builtins = Libraries.load("builtins");
        if (builtins == null) {
            throw new IllegalStateException("no library provides the builtins module");
        }
        context.state().builtins.putAll(builtins.globals());
        OuroModule module = new OuroModule(BuiltinTypes.MODULE, context.state().builtins);
        module.setNative();
        ModuleLoader.describe(module, ModuleSpecs.builtin("builtins"), true);
        context.modules().put("builtins", module);
        context.importer().createMain();
    }
}
