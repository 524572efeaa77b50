// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.jar.JarEntry;
import java.util.stream.Stream;
import org.ourolang.interpreter.module.Libraries;
import org.ourolang.interpreter.object.OuroModule;

/** Completes the names in import statements. */
final class ModuleNames {
    private static final String LIBRARY = "org/ourolang/library/";

    private ModuleNames() {}

    /** Completes if the cursor is in an import statement; else null. */
    static Completion complete(Session session, Completion.Cursor at) {
        List<String> words = at.statement();
        if (words.isEmpty()) {
            return null;
        }
        boolean from = words.get(0).equals("from");
        if (!from && !words.get(0).equals("import")) {
            return null;
        }
        if (words.contains("as") && words.lastIndexOf("as") == words.size() - 1) {
            return Completion.NONE;
        }
        if (from && words.contains("import")) {
            return new Completion(at.start(), Completion.words(members(session, words), at.prefix()));
        }
        String last = words.get(words.size() - 1);
        boolean moduleHere = last.equals("import") || last.equals("from") || last.equals(",") || last.equals(".");
        if (!moduleHere) {
            return from
                    ? new Completion(at.start(), Completion.words(List.of("import"), at.prefix()))
                    : Completion.NONE;
        }
        String parent = at.isAttribute() ? String.join(".", at.owner()) + "." : "";
        return new Completion(at.start(), Completion.words(below(session, parent), at.prefix()));
    }

    private static Set<String> members(Session session, List<String> words) {
        String module = String.join("", words.subList(1, words.indexOf("import")));
        Set<String> names = new TreeSet<>(below(session, module + "."));
        if (session.context().modules().getString(module) instanceof OuroModule loaded) {
            names.addAll(StaticLook.names(loaded));
        }
        return names;
    }

    /** The names that complete {@code parent}, which ends with a dot unless it is empty. */
    private static Set<String> below(Session session, String parent) {
        Set<String> full = new TreeSet<>(Libraries.names());
        for (Object name : session.context().modules().keysToArray()) {
            full.add(String.valueOf(name));
        }
        addResources(full);
        for (String folder : session.context().searchPath()) {
            addFolder(full, Path.of(folder.isEmpty() ? "." : folder), "", 2);
        }
        Set<String> names = new TreeSet<>();
        for (String name : full) {
            if (name.startsWith(parent)) {
                names.add(name.substring(parent.length()).split("\\.")[0]);
            }
        }
        names.remove("");
        names.remove("__main__");
        return names;
    }

    private static void addResources(Set<String> names) {
        URL library = Libraries.class.getClassLoader().getResource(LIBRARY);
        if (library == null) {
            library = Libraries.class.getClassLoader().getResource(LIBRARY + "abc.py");
        }
        try {
            if (library != null && library.openConnection() instanceof JarURLConnection jar) {
                for (Enumeration<JarEntry> all = jar.getJarFile().entries(); all.hasMoreElements();) {
                    addFile(names, all.nextElement().getName());
                }
            } else if (library != null && library.getProtocol().equals("file")) {
                Path path = Path.of(new URI(library.toString()));
                addFolder(names, Files.isDirectory(path) ? path : path.getParent(), "", 2);
            }
        } catch (IOException | URISyntaxException unreadable) {
            // The names of the native modules are there all the same.
        }
    }

    private static void addFile(Set<String> names, String entry) {
        if (entry.startsWith(LIBRARY) && entry.endsWith(".py")) {
            String name = entry.substring(LIBRARY.length(), entry.length() - 3).replace('/', '.');
            names.add(name.endsWith(".__init__") ? name.substring(0, name.length() - 9) : name);
        }
    }

    private static void addFolder(Set<String> names, Path folder, String parent, int depth) {
        try (Stream<Path> entries = Files.list(folder)) {
            for (Path entry : entries.toList()) {
                String name = entry.getFileName().toString();
                if (name.endsWith(".py") && !name.equals("__init__.py")) {
                    names.add(parent + name.substring(0, name.length() - 3));
                } else if (depth > 1 && Files.exists(entry.resolve("__init__.py"))) {
                    names.add(parent + name);
                    addFolder(names, entry, parent + name + ".", depth - 1);
                }
            }
        } catch (IOException unreadable) {
            // A folder that cannot be read holds no modules.
        }
    }
}
