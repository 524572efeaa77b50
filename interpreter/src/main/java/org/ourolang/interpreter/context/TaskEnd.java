// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import com.oracle.truffle.api.exception.AbstractTruffleException;
import com.oracle.truffle.api.interop.ExceptionType;
import com.oracle.truffle.api.interop.InteropLibrary;
import com.oracle.truffle.api.library.ExportLibrary;
import com.oracle.truffle.api.library.ExportMessage;

/** Ends the guest code of a task that has reached a limit of its own. No script can catch it. */
@ExportLibrary(InteropLibrary.class)
public final class TaskEnd extends AbstractTruffleException {
    private static final long serialVersionUID = 1L;

    private final transient Account account;

    TaskEnd(Account account) {
        super(account.exhaustion(), null, 0, null);
        this.account = account;
    }

    /** Whose limit it is. */
    public Account account() {
        return account;
    }

    @ExportMessage
    ExceptionType getExceptionType() {
        return ExceptionType.INTERRUPT;
    }
}
