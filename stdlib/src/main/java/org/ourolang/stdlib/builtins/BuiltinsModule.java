// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.builtins;

import java.util.Set;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.None;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.stdlib.builtins.types.NumberFunctions;

/** Makes the module {@code builtins}. */
public final class BuiltinsModule implements LibraryProvider {
    @Override
    public Set<String> names() {
        return Set.of("builtins");
    }

    @Override
    public OuroModule load(String name) {
        ModuleBuilder module = new ModuleBuilder(name);
        BuiltinNames.add(module);
        NumberFunctions.add(module);
        AttributeFunctions.add(module);
        IterationFunctions.add(module);
        InputOutputFunctions.add(module);
        ExecutionFunctions.add(module);
        ClassFunctions.add(
                module, (body, namespace) -> body.code().startTarget().call(new Object[] {body, namespace}));
        module.value("exit", new Quitter("exit"));
        module.value("quit", new Quitter("quit"));
        SiteText.add(module);
        module.value("__doc__", None.NONE);
        return module.module();
    }
}
