// SPDX-License-Identifier: Apache-2.0
package org.ourolang.interpreter.object;

/** Makes what calling a generator, coroutine or asynchronous generator function answers. */
@FunctionalInterface
public interface ActivationFactory {
    /** @param frameArguments element 0 is the function, then the bound parameter values */
    Object instantiate(OuroFunction function, Object[] frameArguments);
}
