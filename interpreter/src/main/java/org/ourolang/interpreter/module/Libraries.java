// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.module;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.Set;
import org.ourolang.interpreter.object.OuroModule;

/** The native modules that all providers on the class path contribute. */
public final class Libraries {
    private static final List<LibraryProvider> FOUND = found();
    private static final Map<String, LibraryProvider> PROVIDERS = providers();

    private Libraries() {}

    private static List<LibraryProvider> found() {
        List<LibraryProvider> found = new ArrayList<>();
        for (LibraryProvider provider : ServiceLoader.load(LibraryProvider.class,
                LibraryProvider.class.getClassLoader())) {
            found.add(provider);
        }
        return found;
    }

    private static Map<String, LibraryProvider> providers() {
        Map<String, LibraryProvider> found = new HashMap<>();
        for (LibraryProvider provider : FOUND) {
            for (String name : provider.names()) {
                found.putIfAbsent(name, provider);
            }
        }
        return found;
    }

    /** A resource of whichever provider has it; null when none has. */
    static InputStream open(String path) {
        for (LibraryProvider provider : FOUND) {
            InputStream text = provider.open(path);
            if (text != null) {
                return text;
            }
        }
        return null;
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
