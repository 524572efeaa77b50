// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.module;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.util.HashMap;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.ourolang.interpreter.object.OuroModule;

/** The native modules that all providers on the class path contribute. */
public final class Libraries {
    private static final Map<String, LibraryProvider> PROVIDERS = providers();

    private Libraries() {}

    private static Map<String, LibraryProvider> providers() {
        Map<String, LibraryProvider> found = new HashMap<>();
        for (LibraryProvider provider : ServiceLoader.load(LibraryProvider.class,
                LibraryProvider.class.getClassLoader())) {
            for (String name : provider.names()) {
                found.putIfAbsent(name, provider);
            }
        }
        return found;
    }

    /** The names of all native modules. */
    public static Set<String> names() {
        return PROVIDERS.keySet();
    }

    /** A new module for the running context, or null when no provider has the name. */
    @TruffleBoundary
    public static OuroModule load(String name) {
        LibraryProvider provider = PROVIDERS.get(name);
        return provider == null ? null : provider.load(name);
    }

    /**
     * The text of a module written in Ouro: the resource {@code org/ourolang/library/a/b.py} or
     * {@code org/ourolang/library/a/b/__init__.py} for {@code a.b}; null when there is none.
     */
    @TruffleBoundary
    public static SourceModule source(String name) {
        return SourceModule.find(name);
    }
}
