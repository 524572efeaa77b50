// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.context;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;

/** What threads have used so far, as the JVM counts it. Virtual threads are not counted by it. */
final class ThreadUsage {
    private static final ThreadMXBean BEAN = ManagementFactory.getThreadMXBean();

    private ThreadUsage() {}

    /** Nanoseconds of processor time; for a virtual thread, time of day, which is never less. */
    static long cpu(Thread thread) {
        long used =
                thread.isVirtual() || !BEAN.isThreadCpuTimeSupported() ? -1 : BEAN.getThreadCpuTime(thread.threadId());
        return used < 0 ? System.nanoTime() : used;
    }

    static boolean countsMemory(Thread thread) {
        return !thread.isVirtual()
                && BEAN instanceof com.sun.management.ThreadMXBean bean
                && bean.isThreadAllocatedMemorySupported()
                && bean.isThreadAllocatedMemoryEnabled();
    }

    /** Bytes allocated by the thread. */
    static long memory(Thread thread) {
        return countsMemory(thread)
                ? ((com.sun.management.ThreadMXBean) BEAN).getThreadAllocatedBytes(thread.threadId())
                : 0;
    }
}
