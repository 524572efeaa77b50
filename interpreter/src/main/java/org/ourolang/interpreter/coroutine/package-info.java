// SPDX-License-Identifier: Apache-2.0

/**
 * Bodies that stop and go on: generators, coroutines and asynchronous generators, and the driver that resumes them.
 *
 * <p>A chain of awaits is a linked list from the innermost body outwards. The driver resumes the innermost one; when it
 * ends, its result goes to the body that awaits it, in a loop. This room has never heard of an event loop.
 */
package org.ourolang.interpreter.coroutine;
