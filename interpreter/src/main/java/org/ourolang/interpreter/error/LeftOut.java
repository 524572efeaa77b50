// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.error;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ourolang.interpreter.object.OuroModule;

/**
 * The names of Python's library that this one leaves out, so that an error can tell them from mistakes. The resource has
 * a line for each module: its name, and behind a colon the names that it lacks; no colon where the module is not there.
 */
public final class LeftOut {
    /** What is said of such a name. */
    public static final String TEXT = "is not supported by Ouro";

    private static final String LIBRARY = "/org/ourolang/library/";
    private static final Map<String, Set<String>> NAMES = read();

    private LeftOut() {}

    private static Map<String, Set<String>> read() {
        Map<String, Set<String>> found = new HashMap<>();
        try (InputStream stream = LeftOut.class.getResourceAsStream(LIBRARY + "left_out.txt")) {
            List<String> lines = stream == null
                    ? List.of()
                    : new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
            for (String line : lines) {
                int colon = line.indexOf(':');
                Set<String> names = colon < 0 ? Set.of() : Set.of(line.substring(colon + 1).strip().split(" "));
                found.put(colon < 0 ? line : line.substring(0, colon), names);
            }
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
        return found;
    }

    /** Whether a module that Python has is not there at all. */
    @TruffleBoundary
    public static boolean has(String module) {
        Set<String> names = NAMES.get(module);
        return names != null && names.isEmpty();
    }

    /** Whether a module of the library lacks a name; a module of a program, which has a file elsewhere, never does. */
    @TruffleBoundary
    public static boolean has(OuroModule module, String name) {
        Object file = module.globals().getString("__file__");
        if (name.startsWith("__") || file instanceof String path && !path.startsWith(LIBRARY)) {
            return false;
        }
        return has(module.name(), name);
    }

    /** Whether a module of the library lacks a name, or a module inside it. */
    @TruffleBoundary
    public static boolean has(String module, String name) {
        return NAMES.getOrDefault(module, Set.of()).contains(name) || has(module + "." + name);
    }
}
