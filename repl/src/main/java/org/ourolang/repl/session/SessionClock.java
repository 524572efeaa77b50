// SPDX-License-Identifier: Apache-2.0
package org.ourolang.repl.session;

import org.ourolang.interpreter.context.Clock;

/** A clock that can be switched between the machine's time and virtual time; it starts at 0 and never goes back. */
final class SessionClock implements Clock {
    private final Clock machine = Clock.real();
    /** What the machine's time is ahead of this clock's. */
    private long lead = machine.nanoTime();
    /** The time while virtual. */
    private long now;
    private double wallAtSwitch;
    private long switchedAt;
    private boolean virtual;

    @Override
    public long nanoTime() {
        return virtual ? now : machine.nanoTime() - lead;
    }

    @Override
    public double wallTime() {
        return virtual ? wallAtSwitch + (now - switchedAt) / 1e9 : machine.wallTime();
    }

    @Override
    public void park(long nanos) {
        if (virtual) {
            advance(nanos);
        } else {
            machine.park(nanos);
        }
    }

    @Override
    public boolean isVirtual() {
        return virtual;
    }

    /** Lets virtual time pass. */
    void advance(long nanos) {
        if (nanos > 0) {
            now += nanos;
        }
    }

    void setVirtual(boolean wanted) {
        if (wanted == virtual) {
            return;
        }
        if (wanted) {
            now = nanoTime();
            switchedAt = now;
            wallAtSwitch = machine.wallTime();
        } else {
            lead = machine.nanoTime() - now;
        }
        virtual = wanted;
    }
}
