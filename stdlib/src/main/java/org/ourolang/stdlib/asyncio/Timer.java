// SPDX-License-Identifier: Apache-2.0
package org.ourolang.stdlib.asyncio;

/** What stands in the loop's heap until its deadline. */
interface Timer extends Ready {
    /** On the loop's clock, in seconds. */
    double when();

    /** Says whether the heap holds it. */
    void setScheduled(boolean scheduled);

    /** The future it completes; null if it does something else. */
    Future completes();
}
