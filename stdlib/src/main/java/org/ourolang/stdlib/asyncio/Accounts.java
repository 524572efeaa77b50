// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

import com.oracle.truffle.api.CompilerDirectives.TruffleBoundary;
import org.ourolang.interpreter.context.Account;
import org.ourolang.interpreter.context.OuroContext;
import org.ourolang.interpreter.context.TaskEnd;
import org.ourolang.interpreter.error.Errors;
import org.ourolang.interpreter.error.ExceptionTypes;

/** Lets each turn of a loop be paid by whoever asked for it, and ends the tasks of those who cannot pay any more. */
final class Accounts {
    private final EventLoop loop;

    Accounts(EventLoop loop) {
        this.loop = loop;
    }

    /** From now on {@code payer} pays, null for the session alone; answers whether it can. If not, its tasks end. */
    boolean change(Object payer) {
        if (payer == loop.execution.account) {
            return true;
        }
        if (payer instanceof Account account && account.isExhausted()) {
            end(account);
            return false;
        }
        ((OuroContext) loop.execution.context).meter().charge((Account) payer);
        return true;
    }

    /** Ends all tasks of an exhausted account: nothing of them runs on, whoever awaits them gets an exception. */
    @TruffleBoundary
    void end(TaskEnd end) {
        end(end.account());
    }

    /** As {@link #end(TaskEnd)}. */
    void end(Account account) {
        change(null);
        Task task = loop.tasks.first();
        while (task != null) {
            Task next = task.nextTask;
            if (task.account == account) {
                task.end(Errors.make(ExceptionTypes.RUNTIME_ERROR, account.exhaustion()));
            }
            task = next;
        }
    }
}
