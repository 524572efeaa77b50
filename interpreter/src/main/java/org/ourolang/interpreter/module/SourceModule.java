// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.module;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/**
 * A library module written in Ouro, from the artifact of a {@link LibraryProvider}.
 *
 * @param isPackage whether it may have submodules
 */
public record SourceModule(String name, String resource, String text, boolean isPackage) {
    private static final String ROOT = "/org/ourolang/library/";

    /** Whether code whose file has this name belongs to the library, not to the program. */
    public static boolean isLibrary(String file) {
        return file.startsWith(ROOT) || file.startsWith("<frozen ");
    }

    static SourceModule find(String name) {
        String path = ROOT + name.replace('.', '/');
        String text = read(path + ".py");
        if (text != null) {
            return new SourceModule(name, path + ".py", text, false);
        }
        text = read(path + "/__init__.py");
        return text == null ? null : new SourceModule(name, path + "/__init__.py", text, true);
    }

    private static String read(String resource) {
        try (InputStream in = Libraries.open(resource)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
