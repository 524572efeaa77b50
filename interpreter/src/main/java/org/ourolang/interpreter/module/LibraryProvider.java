// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.module;

import java.io.InputStream;
import java.util.Set;
import org.ourolang.interpreter.object.OuroModule;

/**
 * Contributes native modules; found by service loading ({@code META-INF/services}). A provider is instantiated once per
 * JVM, so it must hold no state of a context.
 */
public interface LibraryProvider {
    /** The full names of the modules this provider can make; cheap to ask. */
    Set<String> names();

    /** Makes a module of one of the names for the running context, at its first import there. */
    OuroModule load(String name);

    /**
     * The text of a module written in Ouro, from this provider's own artifact.
     *
     * @param path a resource such as {@code /org/ourolang/library/json/__init__.py}
     * @return null when there is none; the caller closes it
     */
    default InputStream open(String path) {
        return null;
    }
}
