// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CompletionTest {
    private final Talk talk = new Talk();

    @AfterEach
    void end() {
        talk.close();
    }

    private List<String> complete(String text) {
        return talk.session.complete(text, text.length()).candidates().stream().map(Candidate::text).toList();
    }

    @Test
    void namesAreThoseOfTheModuleTheBuiltinsAndTheLanguage() {
        talk.say("printable = 1");
        assertEquals(List.of("print", "printable"), complete("x = prin"));
        assertEquals(List.of("while"), complete("whil"));
    }

    @Test
    void attributesAreFoundWithoutRunningCodeOfTheProgram() {
        talk.say("""
                class P:
                    def __init__(self):
                        self.plain = 'text'
                    @property
                    def loud(self):
                        print('ran')
                        return 'x'
                    def __getattr__(self, name):
                        print('ran')

                """);
        talk.say("p = P()");
        assertEquals(List.of("loud", "plain"), complete("p."));
        assertEquals(List.of("upper"), complete("p.plain.upp"));
        assertEquals(List.of(), complete("p.loud.upp"));
        assertEquals(List.of(), complete("p.missing.upp"));
        assertEquals("", talk.say("None"));
    }

    @Test
    void modulesAndLiteralsHaveAttributes() {
        assertEquals(List.of("TaskGroup"), complete("asyncio.TaskG"));
        assertEquals(List.of("upper"), complete("'abc'.upp"));
        assertEquals(List.of("append"), complete("[1, 2].app"));
    }

    @Test
    void keywordArgumentsAreOfferedInCalls() {
        talk.say("def f(alpha, *, beta=1):\n    pass\n");
        assertEquals(List.of("alpha=", "beta="), complete("f("));
        assertEquals(List.of("beta="), complete("f(1, be"));
        assertTrue(complete("asyncio.gather(ret").contains("return_exceptions="));
    }

    @Test
    void importStatementsOfferModules() {
        assertTrue(complete("import asy").contains("asyncio"));
        assertTrue(complete("import contextl").contains("contextlib"));
        assertTrue(complete("from asyncio import TaskG").contains("TaskGroup"));
        assertTrue(complete("import collections.a").contains("abc"));
    }

    @Test
    void stringsOfferFiles(@TempDir Path folder) throws Exception {
        Files.writeString(folder.resolve("notes.txt"), "");
        Files.createDirectory(folder.resolve("nothing"));
        assertEquals(List.of("notes.txt", "nothing/"), complete("open('" + folder + "/not"));
    }

    @Test
    void commandsAndTheirArgumentsAreOffered() {
        assertEquals(List.of(":tasks"), complete(":tas"));
        assertEquals(List.of("pause"), complete(":loop p"));
        talk.say("t = asyncio.create_task(asyncio.sleep(100), name='sleepy')");
        assertEquals(List.of("sleepy"), complete(":why sl"));
        assertFalse(complete(":time asyncio.slee").isEmpty());
    }
}
