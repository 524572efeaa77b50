// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.translate;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameMentionsTest {
    @ParameterizedTest
    @ValueSource(strings = {
            "sys._getframe(1).f_lineno",
            "inspect.currentframe()",
            "inspect.trace()[0].frame.f_lineno",
            "inspect.getouterframes(frame)",
            "coroutine.cr_frame.f_lineno",
            "error.__traceback__.tb_frame.f_back",
            "from traceback import print_stack as show",
            "task.get_stack()",
            "from inspect import stack",
            "warnings.warn('late', stacklevel=2)",
            "print(asyncio.current_task())",
            "asyncio.all_tasks()",
    })
    void whatShowsLinesOfRunningFramesCounts(String text) {
        assertTrue(FrameMentions.areIn(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {
            "sys._getframemodulename(1)",
            "entry.tb_frame.f_code.co_name",
            "self.all_tasks_done.notify_all()",
            "asyncio.current_task().cancel()",
            "stack.append(traceback)",
            "inspect.signature(f)",
    })
    void whatAsksForLessDoesNotCount(String text) {
        assertFalse(FrameMentions.areIn(text));
    }
}
