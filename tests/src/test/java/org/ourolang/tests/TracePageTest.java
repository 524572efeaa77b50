// SPDX-License-Identifier: Apache-2.0
package org.ourolang.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.CleanupMode;
import org.junit.jupiter.api.io.TempDir;

/** The page of {@code ouro trace --html}, in a real browser if there is one. */
class TracePageTest {
    private static final Path EXAMPLES =
            Path.of("..", "examples").toAbsolutePath().normalize();
    private static final String PROGRAM = "01_awaiting_a_coroutine_is_inline.py";

    /** Kept: a browser may write into its profile for a moment after its end. */
    @TempDir(cleanup = CleanupMode.NEVER)
    private Path folder;

    @Test
    void thePageNeedsNoNetwork() throws IOException {
        String page = Files.readString(page());
        assertFalse(page.replace("http://www.w3.org/2000/svg", "").matches("(?s).*https?://.*"));
        assertFalse(page.contains("{{"));
    }

    @Test
    void keysStepThroughLanesListAndSource() throws IOException, InterruptedException {
        try (Browser browser = show(page())) {
            assertEquals("2", browser.evaluate("document.querySelectorAll('#lanes .inline').length"));
            assertEquals("1", browser.evaluate("document.querySelectorAll('#lanes .yielded').length"));
            assertEquals("event loop,Task-1,Task-2", browser.evaluate(
                    "[...document.querySelectorAll('#lanes .name')].map(n => n.textContent)"));
            browser.press("ArrowRight");
            assertEquals("e1", selected(browser));
            browser.press("ArrowDown");
            assertEquals("STEP", kindOfSelected(browser));
            browser.press("ArrowRight");
            browser.press("ArrowRight");
            assertEquals("19", browser.evaluate("document.querySelector('#source .here').dataset.line"));
            String said = browser.evaluate("document.getElementById('now').textContent");
            assertTrue(said.contains("await child()") && said.contains("inline"), said);
            browser.press("Home");
            assertEquals("e0", selected(browser));
            browser.press("n");
            assertEquals("PASS", kindOfSelected(browser));
            String paper = "getComputedStyle(document.body).backgroundColor";
            String before = browser.evaluate(paper);
            browser.evaluate("document.getElementById('theme').click()");
            assertFalse(before.equals(browser.evaluate(paper)), "the theme did not change");
        }
    }

    @Test
    void pointingSaysTheReasonAndTheLanesSayWhatEachTaskWaitsFor() throws IOException, InterruptedException {
        try (Browser browser = show(page("05_lock_across_a_suspension.py"))) {
            browser.evaluate("go(events.findIndex(e => e.detail === 'the lock')), at");
            browser.press("ArrowDown");
            assertTrue(browser.evaluate("[...document.querySelectorAll('#lanes .waits')].map(n => n.textContent)")
                    .contains("waits for the lock"));
            browser.evaluate(
                    "lanes.dispatchEvent(new MouseEvent('mousemove', ((i) => ({clientX: lanes.getBoundingClientRect().left"
                            + " + x(i), clientY: lanes.getBoundingClientRect().top + y(events[i].task)}))"
                            + "(events.findIndex(e => e.detail === 'the lock'))))");
            String tip = browser.evaluate("tip.hidden ? '' : tip.textContent");
            assertTrue(tip.contains("yielded: waits for the lock"), tip);
        }
    }

    @Test
    void aPageOfManyEventsDrawsOnlyWhatIsInView() throws IOException, InterruptedException {
        Path many = Files.writeString(
                folder.resolve("many.py"),
                """
                        import asyncio

                        async def work(n):
                            for _ in range(60):
                                await asyncio.sleep(0.01 * n)

                        async def main():
                            await asyncio.gather(*(work(n) for n in range(1, 61)))

                        asyncio.run(main())
                        """);
        try (Browser browser = show(page(many.toString()))) {
            assertTrue(Integer.parseInt(browser.evaluate("events.length")) > 10_000);
            for (String key : new String[] {"End", "ArrowUp", "ArrowLeft"}) {
                browser.press(key);
            }
            assertTrue(Integer.parseInt(browser.evaluate("at")) > 10_000);
            assertTrue(Integer.parseInt(browser.evaluate("document.querySelectorAll('.row, .mark').length")) < 500);
        }
    }

    private Browser show(Path page) throws IOException, InterruptedException {
        Path program = Browser.find();
        assumeTrue(program != null, "no browser is installed");
        return new Browser(program, page, folder.resolve("profile"));
    }

    private static String kindOfSelected(Browser browser) {
        return browser.evaluate("document.querySelector('[aria-selected=true]').className.split(' ')[0]");
    }

    private static String selected(Browser browser) {
        return browser.evaluate("document.querySelector('[aria-selected=true]').id");
    }

    private Path page() throws IOException {
        return page(PROGRAM);
    }

    private Path page(String program) throws IOException {
        Path page = folder.resolve("page.html");
        OuroRun run = OuroRun.of(EXAMPLES, "trace", "--html", page.toString(), program);
        assertEquals("", run.err());
        assertTrue(Files.exists(page));
        return page;
    }
}
