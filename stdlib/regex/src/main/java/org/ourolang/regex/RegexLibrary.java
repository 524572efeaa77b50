// SPDX-License-Identifier: Apache-2.0
package org.ourolang.regex;

import java.util.Set;
import org.ourolang.interpreter.module.LibraryProvider;
import org.ourolang.interpreter.object.OuroModule;

/** Provides what the module {@code re} is made of. */
public final class RegexLibrary implements LibraryProvider {
    @Override
    public Set<String> names() {
        return Set.of("_re");
    }

    @Override
    public OuroModule load(String name) {
        return RegexModule.make();
    }
}
