// SPDX-License-Identifier: Apache-2.0
package org.ourolang.embed;

/** Who turns a session's event loop while no call is waiting for it. */
public enum LoopMode {
    /** A thread of the session's own, started at the first asynchronous call. */
    OWN_THREAD,
    /** A virtual thread, started likewise; memory and exact processor time cannot be counted on it. */
    VIRTUAL_THREAD,
    /** The host, by {@link Loop#runReady()}; nothing happens otherwise. */
    HOST
}
