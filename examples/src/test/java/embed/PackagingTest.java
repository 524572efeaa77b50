// SPDX-License-Identifier: Apache-2.0
package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.lang.module.ModuleDescriptor;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReference;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A program that embeds Ouro runs however it is packaged, and a JDK that is told what Truffle may do says nothing. */
class PackagingTest {
    private static final String PRINTED = "34.51\n";
    private static final Pattern NEEDED = Pattern.compile(
            ".*/(language|interpreter|stdlib|embed)/target/.*"
                    + "|.*/(polyglot|truffle-api|truffle-runtime|truffle-compiler|collections|word|nativeimage|jniutils"
                    + "|antlr4-runtime)-[^/]*");
    private static final long MOST_BYTES = 20_000_000;
    private static final String UNSAFE = "--sun-misc-unsafe-memory-access=allow";

    @TempDir
    Path folder;

    /** What a JVM wrote. */
    private record Run(String out, String err) {}

    @Test
    void whatAnEmbedderNeedsIsSmall() throws Exception {
        Path[] jars = paths();
        assumeTrue(Arrays.stream(jars).allMatch(Files::isRegularFile), "modules are jars after Maven's phase package");
        long size = 0;
        for (Path jar : jars) {
            size += Files.size(jar);
        }
        assertTrue(size <= MOST_BYTES, size + " bytes in " + List.of(jars));
    }

    @Test
    void itRunsOnTheModulePath() throws Exception {
        String path = path();
        Path declaration = Files.writeString(
                folder.resolve("module-info.java"), "module packaged { requires org.ourolang.embed; }");
        compile("-p", path, declaration.toString(), example());
        Run run = java(
                "--enable-native-access=org.graalvm.truffle",
                UNSAFE,
                "-p",
                folder + File.pathSeparator + path,
                "-m",
                "packaged/embed.CallingAScript");
        assertEquals(new Run(PRINTED, ""), run);
    }

    @Test
    void itRunsOnTheClassPath() throws Exception {
        String path = path();
        compile("-cp", path, example());
        Run run = java(
                "--enable-native-access=ALL-UNNAMED",
                UNSAFE,
                "-cp",
                folder + File.pathSeparator + path,
                "embed.CallingAScript");
        assertEquals(new Run(PRINTED, ""), run);
    }

    @Test
    void itRunsFromAShadedJar() throws Exception {
        assertEquals(new Run(PRINTED, ""), java(UNSAFE, "-jar", System.getProperty("ouro.shaded")));
    }

    /** The JVM's own notices about Truffle cannot be turned off from inside; nothing else may appear. */
    @Test
    void withoutOptionsOnlyTheJdkSpeaks() throws Exception {
        String path = path();
        compile("-cp", path, example());
        Run run = java("-cp", folder + File.pathSeparator + path, "embed.CallingAScript");
        assertEquals(PRINTED, run.out());
        List<String> others = run.err()
                .lines()
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.matches("WARNING: .*(restricted|[Rr]estricted|Unsafe|--enable-native-access|"
                        + "java.lang.System::load|TStringUnsafe).*"))
                .toList();
        assertEquals(List.of(), others);
    }

    @Test
    void modulesProvideWhatTheirServiceFilesSay() throws IOException {
        int services = 0;
        for (ModuleReference module : ModuleFinder.of(paths()).findAll()) {
            if (module.descriptor().name().startsWith("org.ourolang.")) {
                services += check(module);
            }
        }
        assertTrue(services > 8, () -> "services were found");
    }

    private static int check(ModuleReference module) throws IOException {
        int count = 0;
        try (var reader = module.open()) {
            for (String name : reader.list().filter(each -> each.matches("META-INF/services/.+")).toList()) {
                Set<String> listed = new String(reader.open(name).orElseThrow().readAllBytes(), StandardCharsets.UTF_8)
                        .lines()
                        .collect(Collectors.toCollection(TreeSet::new));
                String service = name.substring(name.lastIndexOf('/') + 1);
                Set<String> provided = module.descriptor().provides().stream()
                        .filter(each -> each.service().equals(service))
                        .map(ModuleDescriptor.Provides::providers)
                        .flatMap(List::stream)
                        .collect(Collectors.toCollection(TreeSet::new));
                assertEquals(listed, provided, module.descriptor().name() + " " + service);
                count += listed.size();
            }
        }
        return count;
    }

    private static Path[] paths() {
        return Arrays.stream(path().split(File.pathSeparator)).map(Path::of).toArray(Path[]::new);
    }

    /** What of the tests' own class path an application would have. */
    private static String path() {
        String all = System.getProperty("surefire.test.class.path", System.getProperty("java.class.path"));
        return Arrays.stream(all.split(File.pathSeparator))
                .filter(each -> NEEDED.matcher(each.replace('\\', '/')).matches())
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static String example() {
        return Path.of("embed", "CallingAScript.java").toAbsolutePath().toString();
    }

    private void compile(String... arguments) {
        List<String> all = new ArrayList<>(List.of("-proc:none", "-d", folder.toString()));
        all.addAll(List.of(arguments));
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        int status = ToolProvider.getSystemJavaCompiler()
                .run(null, complaints, complaints, all.toArray(String[]::new));
        assertEquals(0, status, complaints::toString);
    }

    private Run java(String... arguments) throws Exception {
        List<String> command =
                new ArrayList<>(List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        command.addAll(List.of(arguments));
        Path out = folder.resolve("out.txt");
        Path err = folder.resolve("err.txt");
        Process process = new ProcessBuilder(command)
                .redirectOutput(out.toFile())
                .redirectError(err.toFile())
                .start();
        int status = process.waitFor();
        String errors = Files.readString(err);
        assertEquals(0, status, errors);
        return new Run(Files.readString(out), errors);
    }
}
