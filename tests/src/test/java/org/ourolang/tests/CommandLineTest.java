// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the command runs, says and answers, flag by flag, as CPython 3.13 does. */
class CommandLineTest {
    private static final String SHOW = "import sys; print(sys.argv, __name__)\n";
    private static final String USAGE = """
            usage: ouro [option] ... [-c cmd | -m mod | file | -] [arg] ...
            Try `ouro -h' for more information.
            """;

    @TempDir
    private Path folder;

    private OuroRun run(String... arguments) {
        return OuroRun.of(folder, arguments);
    }

    private OuroRun piped(String input, String... arguments) {
        return OuroRun.of(folder, new ByteArrayInputStream(input.getBytes(StandardCharsets.ISO_8859_1)), arguments);
    }

    private Path file(String name, String text) throws IOException {
        Path path = folder.resolve(name);
        Files.createDirectories(path.getParent());
        return Files.write(path, text.getBytes(StandardCharsets.ISO_8859_1));
    }

    private static void assertEnds(int status, String out, String err, OuroRun run) {
        assertEquals(err, run.err());
        assertEquals(out, run.out());
        assertEquals(status, run.status());
    }

    @Test
    void aFileSeesItsNameAndTheArgumentsBehindIt() throws IOException {
        file("show.py", SHOW);
        assertEnds(0, "['show.py', '-x', '--y', '-c', 'z'] __main__\n", "", run("show.py", "-x", "--y", "-c", "z"));
    }

    @Test
    void codeSeesMinusCAndTheArgumentsBehindIt() {
        assertEnds(0, "['-c', 'a', '-b'] __main__\n", "", run("-c", SHOW, "a", "-b"));
        assertEnds(0, "5\n", "", run("-cprint(5)"));
    }

    @Test
    void aModuleSeesItsFileAndTheArgumentsBehindIt() throws IOException {
        Path shown = file("show.py", SHOW);
        assertEnds(0, "['" + shown + "', '1'] __main__\n", "", run("-m", "show", "1"));
    }

    @Test
    void aPackageRunsItsMainModule() throws IOException {
        file("pack/__init__.py", "print('init')\n");
        Path main = file("pack/__main__.py", SHOW);
        assertEnds(0, "init\n['" + main + "'] __main__\n", "", run("-m", "pack"));
    }

    @Test
    void aFolderRunsItsMainModule() throws IOException {
        file("pack/__main__.py", SHOW + "import beside\n");
        file("pack/beside.py", "print('beside')\n");
        assertEnds(0, "['pack', 'x'] __main__\nbeside\n", "", run("pack", "x"));
    }

    @Test
    void aFolderWithoutMainModuleCannotRun() throws IOException {
        Path empty = Files.createDirectory(folder.resolve("empty"));
        assertEnds(1, "", "ouro: can't find '__main__' module in '" + empty + "'\n", run("empty"));
    }

    @Test
    void standardInputIsRunWithAndWithoutMinus() {
        assertEnds(0, "['-', 'a'] __main__\n", "", piped(SHOW, "-", "a"));
        assertEnds(0, "[''] __main__\n", "", piped(SHOW));
    }

    @Test
    void tracebacksShowNoLinesOfStandardInput() {
        String report = """
                Traceback (most recent call last):
                  File "<stdin>", line 1, in <module>
                ZeroDivisionError: division by zero
                """;
        assertEnds(1, "", report, piped("1/0\n"));
    }

    @Test
    void aMissingFileIsAnErrorOfUsage() {
        String place = "ouro: can't open file '" + folder.resolve("no.py") + "'";
        assertEnds(2, "", place + ": [Errno 2] No such file or directory\n", run("no.py"));
    }

    @Test
    void aModuleThatIsNotThereIsTold() throws IOException {
        file("pack/__init__.py", "");
        assertEnds(1, "", "ouro: No module named nowhere\n", run("-m", "nowhere"));
        assertEnds(1, "", "ouro: No module named pack.sub\n", run("-m", "pack.sub"));
        assertEnds(
                1,
                "",
                "ouro: No module named pack.__main__; 'pack' is a package and cannot be directly executed\n",
                run("-m", "pack"));
        assertEnds(
                1,
                "",
                "ouro: Error while finding module specification for 'no.sub' (ModuleNotFoundError: No module named"
                        + " 'no')\n",
                run("-m", "no.sub"));
    }

    @Test
    void aModulesTracebackHasTheFramesThatRanIt() throws IOException {
        Path fails = file("fails.py", "1/0\n");
        String report = """
                Traceback (most recent call last):
                  File "<frozen runpy>", line 198, in _run_module_as_main
                  File "<frozen runpy>", line 88, in _run_code
                  File "%s", line 1, in <module>
                    1/0
                    ~^~
                ZeroDivisionError: division by zero
                """;
        assertEnds(1, "", report.formatted(fails), run("-m", "fails"));
    }

    @Test
    void wrongUsageIsToldWithTheUsage() {
        assertEnds(2, "", "Argument expected for the -c option\n" + USAGE, run("-c"));
        assertEnds(2, "", "Argument expected for the -m option\n" + USAGE, run("-m"));
        assertEnds(2, "", "Unknown option: -Z\n" + USAGE, run("-Z"));
        assertEnds(2, "", "unknown option --zork\n" + USAGE, run("--zork"));
    }

    @Test
    void optionsOfPythonThatOuroLacksAreToldByName() {
        assertEnds(2, "", "Ouro does not support the option -O\n" + USAGE, run("-uO", "-c", "1"));
        assertEnds(2, "", "Ouro does not support the option -X dev\n" + USAGE, run("-X", "dev", "-c", "1"));
        assertEnds(0, "1\n", "", run("-Bs", "-Xutf8", "-X", "frozen_modules", "-c", "print(1)"));
    }

    @Test
    void longOptionsTakeTheirValueBehindAnEqualsSign() {
        String code = "import asyncio; asyncio.run(asyncio.sleep(3600)); print(1)";
        assertEnds(0, "1\n", "", run("--clock=virtual", "--seed=1", "--max-steps=100000", "-c", code));
        assertEnds(2, "", "--seed takes an integer, not \n" + USAGE, run("--seed=", "-c", "1"));
        assertEnds(2, "", "the option --version takes no value\n" + USAGE, run("--version=3"));
    }

    @Test
    void optionsSayWhatBecomesOfWarnings() {
        String code = "import sys, warnings; print(sys.warnoptions); warnings.warn('loud')";
        assertEnds(0, "['ignore']\n", "", run("-W", "ignore", "-Wignore", "-c", code));
        OuroRun failed = run("-Werror::UserWarning", "-c", code);
        assertEquals(1, failed.status());
        assertTrue(failed.err().endsWith("UserWarning: loud\n"), failed.err());
        OuroRun later = run("-Werror", "-Wi:LOUD", "-c", code);
        assertEnds(0, "['error', 'i:LOUD']\n", "", later);
    }

    @Test
    void optionsAboutWarningsThatMeanNothingAreTold() {
        assertIgnoredOption("x", "invalid action: 'x'");
        assertIgnoredOption("a:b:c:d:e:f", "too many fields (max 5): 'a:b:c:d:e:f'");
        assertIgnoredOption("i::Nope", "unknown warning category: 'Nope'");
        assertIgnoredOption("i::no.Nope", "invalid module name: 'no'");
        assertIgnoredOption("i::int", "invalid warning category: 'int'");
        assertIgnoredOption("i:::m:x", "invalid lineno 'x'");
        assertIgnoredOption("i:::m:-1", "invalid lineno -1");
    }

    private void assertIgnoredOption(String option, String reason) {
        assertEnds(0, "1\n", "Invalid -W option ignored: " + reason + "\n", run("-W", option, "-c", "print(1)"));
    }

    @Test
    void aPromptWithoutTerminalAsksOnTheErrors() {
        assertEnds(0, "1\n5\n", ">>> >>> >>> \n", piped("x = 5\nx\n", "-q", "-i", "-c", "print(1)"));
        assertEnds(3, "2\n", ">>> ... ... >>> ", piped("if 1:\n  print(2)\n\nexit(3)\n", "-q", "-i"));
    }

    @Test
    void theModuleAsyncioPromptsWithoutATerminalToo() {
        assertEnds(0, "5\n", ">>> >>> \n", piped("await asyncio.sleep(0, 5)\n", "-q", "-m", "asyncio"));
    }

    @Test
    void theVersionIsOneLine() {
        for (String flag : new String[] {"-V", "--version"}) {
            OuroRun run = run(flag);
            assertEquals(0, run.status());
            assertEquals(1, run.out().lines().count());
            assertTrue(run.out().startsWith("Ouro "), run.out());
        }
    }

    @Test
    void theHelpNamesEveryFlag() {
        for (String flag : new String[] {"-h", "-?", "--help"}) {
            OuroRun run = run(flag);
            assertEquals(0, run.status());
            for (String named : new String[] {"-c cmd", "-i ", "-m mod", "-q ", "-u ", "-V ", "file ", "- "}) {
                assertTrue(run.out().contains("\n" + named), named);
            }
        }
    }

    @Test
    void systemExitGivesTheStatus() {
        assertEnds(0, "", "", run("-c", "raise SystemExit"));
        assertEnds(0, "", "", run("-c", "import sys; sys.exit(None)"));
        assertEnds(7, "", "", run("-c", "raise SystemExit(7)"));
        assertEnds(44, "", "", run("-c", "raise SystemExit(300)"));
        assertEnds(255, "", "", run("-c", "raise SystemExit(-1)"));
        assertEnds(1, "", "", run("-c", "raise SystemExit(True)"));
        assertEnds(1, "", "text\n", run("-c", "raise SystemExit('text')"));
        assertEnds(1, "", "(1, 2)\n", run("-c", "raise SystemExit(1, 2)"));
    }

    @Test
    void aKeyboardInterruptEndsWith130() {
        String report = "Traceback (most recent call last):\n  File \"<string>\", line 1, in <module>\n"
                + "    raise KeyboardInterrupt\nKeyboardInterrupt\n";
        assertEnds(130, "", report, run("-c", "raise KeyboardInterrupt"));
    }

    @Test
    void errorsOfTheTreeShowNoLineOfCode() {
        assertEnds(
                1, "", "  File \"<string>\", line 1\nSyntaxError: 'return' outside function\n", run("-c", "return"));
        assertEnds(
                1,
                "",
                "  File \"<string>\", line 1\n    x =\n       ^\nSyntaxError: invalid syntax\n",
                run("-c", "x ="));
    }

    @Test
    void textThatIsNotUtf8IsASyntaxError() throws IOException {
        Path wrong = file("wrong.py", "x = 1\ny = \"\u00ff\"\n");
        String report =
                "SyntaxError: Non-UTF-8 code starting with '\\xff' in file %s on line %d, but no encoding declared;"
                        + " see https://peps.python.org/pep-0263/ for details\n";
        assertEnds(1, "", report.formatted(wrong, 2), run("wrong.py"));
        assertEnds(1, "", report.formatted("<stdin>", 1), piped("x = \"\u00ff\"\n"));
    }

    @Test
    void aCommentNamesTheEncoding() throws IOException {
        file("latin.py", "# coding: latin-1\nprint(ascii('\u00ff'))\n");
        assertEnds(0, "'\\xff'\n", "", run("latin.py"));
        file("unknown.py", "# coding: nonsense\n");
        assertEnds(1, "", "SyntaxError: encoding problem: nonsense\n", run("unknown.py"));
        file("mark.py", "\u00ef\u00bb\u00bf# coding: latin-1\n");
        assertEnds(1, "", "SyntaxError: encoding problem: iso-8859-1 with BOM\n", run("mark.py"));
    }

    @Test
    void aZeroByteIsASyntaxErrorOfItsLine() throws IOException {
        Path zero = file("zero.py", "x = 1\ny\0\n");
        String report = "  File \"%s\", line 2\n    y\nSyntaxError: source code cannot contain null bytes\n";
        assertEnds(1, "", report.formatted(zero), run("zero.py"));
    }

    @Test
    void lineEndsOfEveryKindEndLines() throws IOException {
        file("ends.py", "x = 1\r\ny = 2\rz = 3\nprint(x, y, z, '''a\r\nb'''.encode())\n");
        assertEnds(0, "1 2 3 b'a\\nb'\n", "", run("ends.py"));
    }

    @Test
    void outputThatCannotBeWrittenAtTheEndGives120() {
        String report = "Exception ignored on flushing sys.stdout:\nOSError: [Errno 28] No space left on device\n";
        assertEnds(120, "", report, OuroRun.failing(folder, "No space left on device", "-c", "pass; x = 1"));
    }

    @Test
    void aBrokenPipeIsBrokenPipeError() {
        String code =
                "try:\n    print(1, flush=True)\nexcept OSError as e:\n    import sys; print(repr(e), file=sys.stderr)";
        OuroRun run = OuroRun.failing(folder, "Broken pipe", "-c", code);
        assertTrue(run.err().startsWith("BrokenPipeError(32, 'Broken pipe')\n"), run.err());
    }

    @Test
    void everyLimitEndsTheProgramAndSaysWhich() throws IOException {
        file("work.py", "x = []\nwhile True:\n    x.append('a' * 1000 + str(len(x)))\n");
        assertLimit("step limit of 5000 steps", run("--max-steps", "5000", "work.py"));
        assertLimit("CPU time limit of 50 ms", run("--max-cpu", "50ms", "work.py"));
        assertLimit("time limit of 50 ms", run("--max-time", "50ms", "work.py"));
        assertLimit("memory limit of 33554432 bytes", run("--max-memory", "32M", "work.py"));
        OuroRun loud = run("--max-output", "20", "-c", "while True: print('abc')");
        assertEnds(124, "abc\n".repeat(5), "ouro: The output limit of 20 bytes is exhausted\n", loud);
    }

    @Test
    void aProgramCannotCatchTheEndOfItsMemory() throws IOException {
        file("deaf.py",
                "x = []\nwhile True:\n    try:\n        while True:\n            x.append('a' * 1000 + str(len(x)))\n"
                        + "    except BaseException:\n        pass\n");
        assertLimit("memory limit of 33554432 bytes", run("--max-memory", "32M", "deaf.py"));
    }

    @Test
    void aLimitTakesAnAmount() {
        assertLimitRefused("--max-steps", "many", "a positive integer");
        assertLimitRefused("--max-cpu", "2x", "a time such as 2s or 500ms");
        assertLimitRefused("--max-time", "0", "a time such as 2s or 500ms");
        assertLimitRefused("--max-memory", "-1", "a size such as 100M or 64k");
        assertLimitRefused("--max-output", "1T", "a size such as 100M or 64k");
    }

    private static void assertLimit(String limit, OuroRun run) {
        assertEnds(124, "", "ouro: The " + limit + " is exhausted\n", run);
    }

    private void assertLimitRefused(String option, String amount, String expected) {
        OuroRun run = run(option, amount, "-c", "print(1)");
        assertEnds(2, "", "%s takes %s, not %s\n%s".formatted(option, expected, amount, USAGE), run);
    }

    @Test
    void aStandardStreamThatIsClosedIsNone() {
        String show = "import sys, os; sys.stderr.write(repr((sys.stdin, sys.stdout)));"
                + " print('nowhere'); sys.stdout.flush()";
        OuroRun run = OuroRun.withoutStreams(folder, "-c", show);
        assertTrue(run.err().startsWith("(None, None)Traceback"), run.err());
        assertTrue(run.err().endsWith("AttributeError: 'NoneType' object has no attribute 'flush'\n"), run.err());
        run = OuroRun.withoutStreams(folder, "-c", "print('nowhere')");
        assertEnds(0, "", "", run);
        run = OuroRun.withoutStreams(folder, "-c", "input()");
        assertTrue(run.err().endsWith("RuntimeError: input(): lost sys.stdin\n"), run.err());
        run = OuroRun.withoutStreams(folder, "-c", "import os; os.write(1, b'x')");
        assertTrue(run.err().endsWith("OSError: [Errno 9] Bad file descriptor\n"), run.err());
    }

    @Test
    void streamsThatTheProgramClosedAreNotFlushed() {
        assertEnds(0, "1\n", "", run("-c", "import sys; print(1); sys.stdout.close()"));
        assertEnds(0, "", "", run("-c", "import sys; sys.stderr.close()"));
    }

    @Test
    void optionsIsolateFromTheSurroundings() throws IOException {
        file("beside.py", "");
        file("show.py", "import sys; print(sys.flags.isolated, sys.flags.safe_path)\nimport beside\n");
        assertTrue(run("-I", "show.py").err().endsWith("ModuleNotFoundError: No module named 'beside'\n"));
        assertTrue(run("-P", "show.py").err().endsWith("ModuleNotFoundError: No module named 'beside'\n"));
        assertEnds(0, "0 False\n", "", run("show.py"));
        assertTrue(run("-S", "-c", "exit").err().endsWith("NameError: name 'exit' is not defined\n"));
    }

    @Test
    void theFirstLineCanBeSkipped() throws IOException {
        file("show.py", "no Python (\n\nraise SystemExit(__import__('sys')._getframe().f_lineno)\n");
        assertEnds(3, "", "", run("-x", "show.py"));
    }

    @Test
    void implementationOptionsAreKept() {
        String show = "import sys; print(sys._xoptions, sys.flags.int_max_str_digits, sys.flags.utf8_mode)";
        assertEnds(
                0,
                "{'int_max_str_digits': '700', 'own': True, 'utf8': '1'} 700 1\n",
                "",
                run("-X", "int_max_str_digits=700", "-Xown", "-X", "utf8=1", "-c", show));
        assertEnds(
                1,
                "",
                "Fatal Python error: preconfig_init_utf8_mode: invalid -X utf8 option value\n"
                        + "Python runtime state: preinitializing\n\n",
                run("-X", "utf8=2", "-c", ""));
    }

    @Test
    void zipFilesAreRefused() throws IOException {
        Path zip = file("all.zip", "PK\003\004");
        String err = "ouro: can't run '" + zip + "': programs in zip files are not supported by Ouro\n";
        assertEnds(2, "", err, run("all.zip"));
    }

    @Test
    void theMainModuleKnowsWhereItIs() throws IOException {
        String show = "print(__package__, __spec__ and __spec__.name, __file__, __cached__, __annotations__)";
        file("show.py", show);
        Path main = file("pack/__main__.py", show);
        assertEnds(0, "None None " + folder.resolve("show.py") + " None {}\n", "", run("show.py"));
        assertEnds(0, " __main__ " + main + " None {}\n", "", run("pack"));
        assertEnds(0, "None None <stdin> None {}\n", "", piped(show));
        assertEnds(0, "None None " + folder.resolve("show.py") + " None {}\n", "", run("--", "show.py"));
    }

    @Test
    void namesOfModulesThatCannotBeAreTold() {
        for (String name : new String[] {"", "pack.", "a/b"}) {
            assertEnds(1, "", "ouro: No module named " + name + "\n", run("-m", name));
        }
    }

    @Test
    void inputOfAPromptThatIsPipedIsStandardInput() {
        String err = ">>> Traceback (most recent call last):\n  File \"<stdin>\", line 1, in <module>\n"
                + "    1/0\n    ~^~\nZeroDivisionError: division by zero\n>>> \n";
        assertEnds(0, "", err, piped("1/0\n", "-iq"));
    }
}
