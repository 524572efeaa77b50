// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rooms import only downwards: the lists below name them from the bottom up. */
class ArchitectureTest {
    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final Pattern IMPORT = Pattern.compile("\\borg\\.ourolang\\.((?:[a-z_]+\\.)*[a-z_]+)\\.[A-Z]");
    private static final List<String> MODULES = List.of("language", "interpreter", "stdlib", "embed", "regex", "repl");
    /** Where a module is that has no folder of its own at the top. */
    private static final Map<String, String> FOLDERS = Map.of("embed", "interpreter/embed", "regex", "stdlib/regex");
    private static final List<String> LANGUAGE =
            List.of("unicode", "source", "diagnostic", "syntax", "parse", "resolve", "suspend", "audit");
    private static final List<String> INTERPRETER =
            List.of("object", "error", "protocol", "module", "coroutine", "context", "interop", "reach", "node",
                    "translate");

    @Test
    void modulesImportOnlyTheModulesBelow() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (String module : MODULES) {
            for (Path file : sources(module)) {
                for (String imported : imports(file)) {
                    String target = imported.substring(0, (imported + ".").indexOf('.'));
                    if (MODULES.indexOf(target) > MODULES.indexOf(module)) {
                        wrong.add(module + " -> " + target + " in " + file.getFileName());
                    }
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void roomsOfTheLanguageImportOnlyTheRoomsBelow() throws IOException {
        assertEquals(Set.of(), upwards("language", LANGUAGE));
    }

    @Test
    void roomsOfTheInterpreterImportOnlyTheRoomsBelow() throws IOException {
        assertEquals(Set.of(), upwards("interpreter", INTERPRETER));
    }

    @Test
    void noPackagesOfTheLibraryOrTheCommandImportEachOther() throws IOException {
        Map<String, Set<String>> graph = new TreeMap<>();
        for (String module : List.of("stdlib", "regex", "embed", "repl")) {
            for (Path file : sources(module)) {
                String home = packageOf(file);
                Set<String> targets = graph.computeIfAbsent(home, name -> new TreeSet<>());
                targets.addAll(imports(file));
                targets.remove(home);
            }
        }
        Set<String> circular = new TreeSet<>();
        graph.keySet().forEach(start -> {
            if (reachable(graph, start).contains(start)) {
                circular.add(start);
            }
        });
        assertEquals(Set.of(), circular);
    }

    private static String packageOf(Path file) {
        String path = file.getParent().toString().replace('\\', '/');
        return path.substring(path.indexOf("org/ourolang/") + "org/ourolang/".length()).replace('/', '.');
    }

    private static Set<String> reachable(Map<String, Set<String>> graph, String start) {
        Set<String> seen = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(graph.getOrDefault(start, Set.of()));
        while (!open.isEmpty()) {
            String next = open.pop();
            if (seen.add(next)) {
                open.addAll(graph.getOrDefault(next, Set.of()));
            }
        }
        return seen;
    }

    @Test
    void onlyTheParserKnowsAntlr() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (String module : MODULES) {
            for (Path file : sources(module)) {
                boolean parser = file.toString().contains("/language/parse/");
                if (!parser && Files.readString(file).contains("org.antlr")) {
                    wrong.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void onlyTheTerminalRoomKnowsJline() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (String module : MODULES) {
            for (Path file : sources(module)) {
                boolean terminal = file.toString().contains("/repl/terminal/");
                if (!terminal && Files.readString(file).contains("import org.jline")) {
                    wrong.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(Set.of(), wrong);
    }

    @Test
    void theSessionOfThePromptKnowsNoTerminal() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : sources("repl")) {
            boolean session = file.toString().contains("/repl/session/");
            if (session && imports(file).stream()
                    .anyMatch(name -> name.startsWith("repl.") && !name.equals("repl.session"))) {
                wrong.add(file.getFileName().toString());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    /** What is called by compiled code must not answer from code that was compiled before its first answer. */
    @Test
    void rootsAreAnsweringRootsUnlessNoCompiledCodeCallsThem() throws IOException {
        Set<String> others = new TreeSet<>();
        for (String module : MODULES) {
            for (Path file : sources(module)) {
                if (Files.readString(file).contains("extends RootNode")) {
                    others.add(file.getFileName().toString());
                }
            }
        }
        assertEquals(
                Set.of("AnsweringRootNode.java", "LoopRootNode.java", "ProgramRootNode.java", "Replay.java"), others);
    }

    @Test
    void theEntryOfTheCommandStaysSmall() throws IOException {
        long lines = Files.lines(ROOT.resolve("repl/src/main/java/org/ourolang/repl/Main.java")).count();
        assertTrue(lines <= 80, "Main has " + lines + " lines");
    }

    @Test
    void theLanguageDoesNotKnowTruffle() throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : sources("language")) {
            if (Files.readString(file).contains("com.oracle.truffle")) {
                wrong.add(file.getFileName().toString());
            }
        }
        assertEquals(Set.of(), wrong);
    }

    private static Set<String> upwards(String module, List<String> rooms) throws IOException {
        Set<String> wrong = new TreeSet<>();
        for (Path file : sources(module)) {
            String room = ROOT.resolve(module + "/src/main/java/org/ourolang/" + module)
                    .relativize(file)
                    .getName(0)
                    .toString();
            for (String imported : imports(file)) {
                if (imported.startsWith(module + ".")) {
                    String target = imported.substring(module.length() + 1).split("\\.")[0];
                    if (rooms.indexOf(target) > rooms.indexOf(room)) {
                        wrong.add(room + " -> " + target + " in " + file.getFileName());
                    }
                }
            }
        }
        return wrong;
    }

    private static List<Path> sources(String module) throws IOException {
        try (Stream<Path> files = Files.walk(ROOT.resolve(FOLDERS.getOrDefault(module, module) + "/src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("module-info.java")).toList();
        }
    }

    private static Set<String> imports(Path file) throws IOException {
        Set<String> found = new TreeSet<>();
        Matcher matcher = IMPORT.matcher(Files.readString(file));
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }
}
