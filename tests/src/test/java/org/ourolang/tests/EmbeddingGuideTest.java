// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Isolated;

/** Each example of the guide to embedding, and the README's, compiles and prints what it says. */
@Isolated
class EmbeddingGuideTest {
    private static final Path README = Path.of("..", "README.md");
    private static final Path GUIDE = Path.of("..", "docs", "embedding.md");
    private static final Pattern EXAMPLE = Pattern.compile("^```java\n(.*?)^```$", Pattern.DOTALL | Pattern.MULTILINE);
    private static final String PRINTS = "// prints ";
    private static final List<String> IMPORTS = List.of(
            "java.nio.file.*",
            "java.time.*",
            "java.util.*",
            "java.util.concurrent.*",
            "java.util.function.*",
            "javax.script.*",
            "org.graalvm.polyglot.*",
            "org.ourolang.embed.*",
            "static java.util.concurrent.TimeUnit.*");

    @TempDir
    Path folder;

    @TestFactory
    Stream<DynamicTest> examplesPrintWhatTheySay() throws IOException {
        Matcher matcher = EXAMPLE.matcher(Files.readString(README) + Files.readString(GUIDE));
        return matcher.results()
                .map(found -> found.group(1))
                .toList()
                .stream()
                .map(text -> DynamicTest.dynamicTest(text.lines().findFirst().orElse(""), () -> check(text)));
    }

    private void check(String example) throws Exception {
        String name = "Example" + Integer.toHexString(example.hashCode());
        Path source = Files.writeString(folder.resolve(name + ".java"), program(name, example));
        ByteArrayOutputStream complaints = new ByteArrayOutputStream();
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        int status = compiler.run(
                null,
                complaints,
                complaints,
                "-proc:none",
                "-d",
                folder.toString(),
                "-cp",
                System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                source.toString());
        assertEquals(0, status, complaints::toString);
        assertEquals(expected(example), run(name));
    }

    private static String program(String name, String example) {
        String imports = IMPORTS.stream().map(each -> "import " + each + ";\n").collect(Collectors.joining());
        int body = example.indexOf("public class") == 0 ? example.indexOf("\n}\n") + 3 : 0;
        String members = example.substring(0, body).replace("public class", "public static class");
        return imports + "public class " + name + " {\n" + members + "public static void main(String[] a)"
                + " throws Exception {\n" + example.substring(body) + "}\n}\n";
    }

    private static String expected(String example) {
        return example.lines()
                .filter(line -> line.startsWith(PRINTS))
                .map(line -> line.substring(PRINTS.length()) + "\n")
                .collect(Collectors.joining());
    }

    private String run(String name) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (URLClassLoader loader = new URLClassLoader(new URL[] {folder.toUri().toURL()})) {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            loader.loadClass(name).getMethod("main", String[].class).invoke(null, (Object) new String[0]);
        } finally {
            System.setOut(before);
        }
        String text = out.toString(StandardCharsets.UTF_8);
        assertFalse(text.isEmpty());
        return text;
    }
}
