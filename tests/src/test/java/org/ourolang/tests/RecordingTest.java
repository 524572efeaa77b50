// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.ourolang.embed.Ouro;
import org.ourolang.embed.Recording;
import org.ourolang.embed.Session;

/** A host can record what the loop of a session does. */
class RecordingTest {
    private static final String SCRIPT =
            """
                    import asyncio

                    async def child():
                        return 1

                    async def main():
                        await child()
                        await asyncio.sleep(1)
                        return 2
                    """;

    @Test
    void aSessionRecordsItsAwaits() {
        try (Ouro ouro = Ouro.create();
                Session session = ouro.session(options -> options.virtualClock())) {
            session.eval(SCRIPT);
            String text;
            try (Recording recording = session.record()) {
                assertEquals(2, session.call("main", Integer.class));
                text = recording.text();
                assertTrue(recording.html("main").contains("await child()"));
                assertTrue(recording.perfetto("main").startsWith("{"));
            }
            assertTrue(text.contains("await child()                                 inline\n"), text);
            assertTrue(text.contains("await asyncio.sleep(1)                        YIELDS: waits for the clock\n"),
                    text);
        }
    }
}
