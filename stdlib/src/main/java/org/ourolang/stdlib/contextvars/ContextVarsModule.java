// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.contextvars;

import java.util.Set;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.module.ModuleBuilder;
import org.ourolang.interpreter.object.OuroModule;
import org.ourolang.interpreter.object.OuroTuple;

/** Contributes {@code contextvars}. */
public final class ContextVarsModule implements LibraryProvider {
    @Override
    public Set<String> names() {
        return Set.of("contextvars", "_contextvars");
    }

    @Override
    public OuroModule load(String name) {
        return new ModuleBuilder(name)
                .value("__all__", OuroTuple.of("Context", "ContextVar", "Token", "copy_context"))
                .type(ContextTypes.CONTEXT)
                .type(ContextTypes.CONTEXT_VAR)
                .type(ContextTypes.TOKEN)
                .function("copy_context()", Context::copyCurrent)
                .module();
    }
}
