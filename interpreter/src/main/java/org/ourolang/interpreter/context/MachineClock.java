// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import java.util.concurrent.locks.LockSupport;

/** A clock that goes on by itself, as the machine's time does. */
abstract class MachineClock implements Clock {
    @Override
    public final void park(long nanos) {
        if (nanos > 0) {
            LockSupport.parkNanos(nanos);
        }
    }

    @Override
    public final boolean isVirtual() {
        return false;
    }
}
