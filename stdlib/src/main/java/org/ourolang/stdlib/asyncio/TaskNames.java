// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import org.ourolang.interpreter.protocol.Calls;
import org.ourolang.interpreter.protocol.Representation;

/** Gives names to tasks that a task factory made. */
final class TaskNames {
    private TaskNames() {}

    static void afterFactory(Object task, Object name) {
        if (task instanceof Task own) {
            own.setName(Representation.str(name));
        } else {
            Calls.method(task, "set_name", name);
        }
    }
}
