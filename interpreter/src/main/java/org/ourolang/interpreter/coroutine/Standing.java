// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.coroutine;

/** What a body awaits in the place of a coroutine that suspended and of which nobody has seen the object. */
public interface Standing {
    /** The coroutine object; from now on it, and no longer this, is awaited. */
    Suspendable toCoroutine();
}
