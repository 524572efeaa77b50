// SPDX-License-Identifier: Apache-2.0
package embed;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** The programs that embed Ouro print what they should. */
class EmbeddingExamplesTest {
    /** A main method. */
    private interface Program {
        void run(String[] arguments) throws Exception;
    }

    @Test
    void aScriptIsCalled() throws Exception {
        assertEquals("34.51\n", output(args -> CallingAScript.main(args)));
    }

    @Test
    void aScriptAwaitsJava() throws Exception {
        assertEquals(
                "['NEWS OF NORTH', 'NEWS OF SOUTH', 'NEWS OF WEST']\n",
                output(AwaitingJava::main));
    }

    @Test
    void sessionsRunOnVirtualThreads() throws Exception {
        assertEquals("2870\n", output(VirtualThreads::main));
    }

    @Test
    void nettyTurnsTheLoop() throws Exception {
        assertEquals("a 0\nb 0\na 1\na 2\nb 1\nb 2\ndone\n".length(), output(NettyLoop::main).length());
    }

    @Test
    void theHostLetsTimePass() throws Exception {
        assertEquals("false\n4\n", output(VirtualTime::main));
    }

    private static String output(Program program) throws Exception {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
            program.run(new String[0]);
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
