// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import org.ourolang.interpreter.context.Account.Kind;

/** What a thread that runs no guest code uses while guest code waits for its work; the context pays for it. */
public final class HelperUse {
    private final Meter meter;
    private final Thread helper;
    private long cpu;
    private long memory;

    /** From now on. To be asked by the thread that runs the guest code, as {@link #count} is. */
    public HelperUse(Meter meter, Thread helper) {
        this.meter = meter;
        this.helper = helper;
        this.cpu = ThreadUsage.cpu(helper);
        this.memory = ThreadUsage.memory(helper);
    }

    /** Charges what was used since the last time. */
    public void count() {
        long cpuNow = ThreadUsage.cpu(helper);
        long memoryNow = ThreadUsage.memory(helper);
        meter.add(Kind.CPU, cpuNow - cpu);
        meter.add(Kind.MEMORY, memoryNow - memory);
        cpu = cpuNow;
        memory = memoryNow;
    }
}
